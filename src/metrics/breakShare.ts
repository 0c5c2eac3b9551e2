import type { Metric } from './metric.ts';

/** Time of agents on breaks, of shifts or after a contact, of the time staffed. */
export const breakShare = {
  id: 'breakShare',
  kind: 'ratio',
  over: 'team',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.01,
  numerator: { onBreak: 1 },
  denominator: { staffed: 1 },
} as const satisfies Metric;
