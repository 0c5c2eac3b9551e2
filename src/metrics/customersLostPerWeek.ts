import type { Metric } from './metric.ts';

/** Customers who leave the organisation after an inquiry, for the effort or about to and not kept, a week. */
export const customersLostPerWeek = {
  id: 'customersLostPerWeek',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { lost: 1 },
  numeratorWeight: 'leaving',
  denominator: 'weeks',
} as const satisfies Metric;
