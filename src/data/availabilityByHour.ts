import type { CompiledModel } from '../model/compiledModel.ts';
import type { BankRecord } from './bankMeasures.ts';
import { simulatedRecord } from './judge.ts';

const rounds = { byHour: 6, level: 3 };
const replications = 6;
/** Change of the availability, as a share of it, for each point of calls lost too many. */
const gain = 1.3;
/** Calls in an hour of the day over the period below which its share lost says little. */
const enough = 100;
const bounds = { low: 0.5, high: 1.5 };

/**
 * Agents who take calls for each agent in session, by hour of the day: the values at which the simulated period loses the share of calls that the
 * recorded one lost in each hour, found by steps, then drawn half-way to their mean, since a month's share in an hour is as much
 * chance as habit; last the common level at which the share lost of the period is met.
 */
export function availabilityByHour(
  modelAt: (availability: readonly number[]) => CompiledModel,
  recorded: BankRecord,
  putOffSeconds: readonly number[],
): readonly number[] {
  let availability: readonly number[] = Array.from({ length: 24 }, () => 0.9);
  const step = (value: number, off: number) => Math.min(bounds.high, Math.max(bounds.low, value * (1 + gain * off)));
  const simulated = () => simulatedRecord(modelAt(availability), replications, putOffSeconds);
  for (let round = 0; round < rounds.byHour; round++) {
    const { byHour } = simulated();
    availability = availability.map((value, hour) => {
      const record = recorded.byHour[hour];
      return record && record.offered >= enough ? step(value, (byHour[hour]?.lostShare ?? 0) - record.lostShare) : value;
    });
  }
  const weights = recorded.byHour.map(({ offered }) => offered);
  const mean = availability.reduce((sum, value, hour) => sum + value * (weights[hour] as number), 0) / recorded.offered;
  availability = availability.map((value) => Math.sqrt(value * mean));
  for (let round = 0; round < rounds.level; round++) {
    const off = simulated().lostShare - recorded.lostShare;
    availability = availability.map((value) => step(value, off));
  }
  return availability;
}
