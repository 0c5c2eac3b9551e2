import type { Metric } from './metric.ts';

/** Agents who did not come on the day, of those who were to be at work (shrinkage taken off). */
export const absence = {
  id: 'absence',
  kind: 'ratio',
  over: 'team',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.01,
  numerator: { absent: 1 },
  denominator: { absent: 1, staffed: 1 },
} as const satisfies Metric;
