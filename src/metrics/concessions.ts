import type { Metric } from './metric.ts';

/** Concessions made a week: credits, exchanges, offers to stay that were taken. */
export const concessions = {
  id: 'concessions',
  kind: 'ratio',
  over: 'place',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 1,
  numerator: { concessions: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
