import type { Metric } from './metric.ts';

/** What those sales bring, a week. */
export const salesRevenue = {
  id: 'salesRevenue',
  kind: 'ratio',
  over: 'place',
  unit: 'money',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 1,
  numerator: { salesRevenue: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
