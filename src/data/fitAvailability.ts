import { compile } from '../model/compile.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import type { ScenarioInput } from '../scenario/schema/scenario.ts';
import type { BankRecord } from './bankMeasures.ts';
import { distance, simulatedRecord } from './judge.ts';

/** Parts of the day whose availability is fitted apart, by their first hour: staff change over, and take their breaks, differently. */
const parts = [0, 9, 16] as const;
const passes = 2;
const halvings = 5;
const largestFactor = 1.06;
const factorStep = 0.005;
/** Differences from the record that count alike: 3 points of calls lost, 20 s of mean wait. */
const acceptedShare = 0.03;
const acceptedSeconds = 20;

const partOf = (hour: number): number => parts.findLastIndex((first) => hour >= first);

/** Share of the calls of a part of the day that were lost. */
function lostIn({ byHour }: BankRecord, part: number): number {
  let [offered, lost] = [0, 0];
  byHour.forEach((hour, index) => {
    if (partOf(index) !== part) return;
    offered += hour.offered;
    lost += hour.offered * hour.lostShare;
  });
  return lost / offered;
}

/**
 * Share of agents in session who can take calls, for each hour of the day, fitted on a recorded week: in each part of the day the value at which
 * the simulated share lost equals the recorded one, found by halving, the parts in turn until they agree; then a common factor that brings
 * the mean wait of the answered and the share lost of the week as near to the record as they go together.
 */
export function fitAvailability(
  scenarioAt: (availability: readonly number[]) => ScenarioInput,
  recorded: BankRecord,
  { low, high, replications }: { low: number; high: number; replications: number },
): readonly number[] {
  const shares = parts.map(() => (low + high) / 2);
  const byHour = (factor: number) =>
    Array.from({ length: 24 }, (_, hour) => Math.min(1, factor * (shares[partOf(hour)] as number)));
  const simulated = (factor: number) => {
    const parsed = parseScenario(scenarioAt(byHour(factor)));
    if (!parsed.ok) throw new RangeError(`fitAvailability requires a valid scenario, got ${parsed.issues[0]?.message}`);
    return simulatedRecord(compile(parsed.document), replications);
  };
  for (let pass = 0; pass < passes; pass++)
    for (const part of parts.keys()) {
      let [from, to] = [low, high];
      for (let halving = 0; halving < halvings; halving++) {
        shares[part] = (from + to) / 2;
        if (lostIn(simulated(1), part) > lostIn(recorded, part)) from = shares[part] as number;
        else to = shares[part] as number;
      }
    }
  let best = { factor: 1, misfit: Number.POSITIVE_INFINITY };
  for (let factor = 1; factor < largestFactor; factor += factorStep) {
    const off = distance(simulated(factor), recorded);
    const misfit = square(off.lostShare / acceptedShare) + square(off.meanWaitAnswered / acceptedSeconds);
    if (misfit < best.misfit) best = { factor, misfit };
  }
  return byHour(best.factor).map((share) => Math.round(share * 1000) / 1000);
}

const square = (value: number): number => value * value;
