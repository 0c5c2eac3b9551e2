import { asStated, compile } from '../../model/compile.ts';
import { expectedInquiries } from '../../model/flow/fresh.ts';
import type { InquiryTypeSpec } from '../../scenario/schema/inquiryType.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { type Focus, ownTypes } from './focus.ts';
import { mapped, without } from './normal.ts';

/** Mean seconds of an agent for a first contact at the queue, wrap-up included: what a planner calls AHT. */
export function plainAht(scenario: Scenario, focus: Focus): number {
  const model = compile({ scenario, recordedUnder: scenario }, asStated);
  const volumes = expectedInquiries(model);
  const place = model.placeIds.indexOf(focus.queue);
  const { mean, wrapMean, pace } = model.handling;
  let [contacts, seconds] = [0, 0];
  for (const { id, startShare } of ownTypes(scenario, focus)) {
    const type = model.typeIds.indexOf(id);
    const cell = type * model.placeIds.length + place;
    volumes[type]?.forEach((inquiries, interval) => {
      const count = startShare * inquiries;
      const handling = (mean[cell] as number) * (pace[type * model.intervals + interval] as number);
      contacts += count;
      seconds += count * (handling + (wrapMean[cell] as number));
    });
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
  return {
    ...scenario,
    channels: mapped(scenario.channels, (channel) => without(channel, 'integration')),
    inquiryTypes: Object.fromEntries(types),
  };
}
