import type { InquiryTypeSpec } from './schema/inquiryType.ts';
import type { Scenario } from './schema/scenario.ts';

/** Ids of the segments, in the order in which inquiries are split among them. */
export const segmentIds = ({ customers }: Pick<Scenario, 'customers'>): string[] => Object.keys(customers.segments).sort();

/** Customers of each segment, weighted by how often they make an inquiry of a type against those at 100 percent; in the order of the segments. */
export function segmentWeights(scenario: Pick<Scenario, 'customers'>, type: InquiryTypeSpec): number[] {
  return segmentIds(scenario).map((id) => {
    const segment = scenario.customers.segments[id];
    const percent = type.segments[id]?.inquiriesPercent ?? segment?.inquiriesPercent ?? 0;
    return ((segment?.number ?? 0) * percent) / 100;
  });
}

/** Customers behind the volume of a type; undefined where the scenario does not say how many there are. */
export function customersBehind(scenario: Pick<Scenario, 'customers'>, type: InquiryTypeSpec): number | undefined {
  const weights = segmentWeights(scenario, type);
  return weights.length === 0 ? scenario.customers.number : weights.reduce((sum, weight) => sum + weight, 0);
}
