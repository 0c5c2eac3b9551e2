import type { Metric } from './metric.ts';

/** Sales made in contacts of service, a week. */
export const salesMade = {
  id: 'salesMade',
  kind: 'ratio',
  over: 'place',
  unit: 'count',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 1,
  numerator: { sales: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
