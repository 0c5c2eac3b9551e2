import type { Metric } from './metric.ts';

/** Value of the customers who leave after an inquiry, a week. */
export const valueLost = {
  id: 'valueLost',
  kind: 'ratio',
  over: 'type',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 100,
  numerator: { lost: 1 },
  numeratorWeight: 'valuePerCustomer',
  denominator: 'weeks',
} as const satisfies Metric;
