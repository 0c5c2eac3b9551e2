import { statedVolumes } from '../../model/freshVolume.ts';
import { lawMean } from '../../scenario/lawMean.ts';
import type { InquiryTypeSpec } from '../../scenario/schema/inquiryType.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { type Focus, ownTypes } from './focus.ts';
import { without } from './normal.ts';

/** Mean factor of the hours of the day on the handle time, by the inquiries of each interval. */
function meanPace({ handleTimePercentByHour: percents }: InquiryTypeSpec, volume: Float64Array, intervalMinutes: number): number {
  const all = volume.reduce((sum, count) => sum + count, 0);
  if (percents === undefined || all === 0) return 1;
  const hourOf = (interval: number) => Math.floor((interval * intervalMinutes) / 60) % 24;
  return volume.reduce((sum, count, interval) => sum + (count * (percents[hourOf(interval)] ?? 100)) / 100, 0) / all;
}

/** Mean seconds of an agent for a first contact at the queue, wrap-up included: what a planner calls AHT. */
export function plainAht(scenario: Scenario, focus: Focus): number {
  const volumes = statedVolumes(scenario);
  const ids = Object.keys(scenario.inquiryTypes);
  let [contacts, seconds] = [0, 0];
  for (const { id, place, startShare } of ownTypes(scenario, focus)) {
    const type = scenario.inquiryTypes[id] as InquiryTypeSpec;
    const volume = volumes[ids.indexOf(id)] as Float64Array;
    const { time, wrapUp } = place.handling;
    const aht = lawMean(time) * meanPace(type, volume, scenario.calendar.intervalMinutes) + (wrapUp ? lawMean(wrapUp) : 0);
    const count = startShare * (type.volume.given?.length ?? volume.reduce((sum, value) => sum + value, 0));
    contacts += count;
    seconds += count * aht;
  }
  return seconds / contacts;
}

/** The scenario in which every contact at the queue takes an exponential time of the same mean, whatever it is about. */
export function plainService(scenario: Scenario, focus: Focus): ScenarioInput {
  const meanSeconds = plainAht(scenario, focus);
  const types = ownTypes(scenario, focus).map(({ id, place }) => {
    const type = scenario.inquiryTypes[id] as InquiryTypeSpec;
    const handling = { ...without(place.handling, 'wrapUp'), time: { law: 'exponential' as const, meanSeconds } };
    const plain = without(type, 'handleTimePercentByHour', 'complexityCorrelation', 'repetition');
    return [id, { ...plain, handling: { ...type.handling, [place.key]: handling } }] as const;
  });
  return { ...scenario, inquiryTypes: Object.fromEntries(types) };
}
