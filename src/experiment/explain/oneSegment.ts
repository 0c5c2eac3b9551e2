import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { mapped, without } from './normal.ts';

/** The scenario in which all customers are alike; a move of some segments is one of their share of the customers. */
export function oneSegment(scenario: Scenario): ScenarioInput {
  const segments = Object.entries(scenario.customers.segments);
  if (segments.length === 0) return scenario;
  const number = segments.reduce((sum, [, segment]) => sum + segment.number, 0);
  const shareOf = (ids: readonly string[]) =>
    segments.reduce((sum, [id, segment]) => sum + (ids.includes(id) ? segment.number : 0), 0) / number;
  return {
    ...scenario,
    customers: { number },
    inquiryTypes: mapped(scenario.inquiryTypes, (type) => without(type, 'segments')),
    steering: mapped(scenario.steering, (move) => ({
      ...without(move, 'segments', 'forced'),
      sharePercent: move.sharePercent * (move.segments === undefined || number === 0 ? 1 : shareOf(move.segments)),
    })),
  };
}
