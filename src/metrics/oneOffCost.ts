import type { Metric } from './metric.ts';

/** What the scenario says that training and fixes at source cost once. Exact. */
export const oneOffCost = {
  id: 'oneOffCost',
  kind: 'ratio',
  over: 'type',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all'],
  smallestDifference: 1,
  numerator: 'oneOffCost',
  denominator: 'window',
} as const satisfies Metric;
