import type { Metric } from './metric.ts';

/** Rostered hours a week. Exact. */
export const rosteredHours = {
  id: 'rosteredHours',
  kind: 'ratio',
  over: 'roster',
  unit: 'hours',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 1,
  numerator: { rostered: 1 / 3600 },
  denominator: 'weeks',
} as const satisfies Metric;
