import type { Metric } from './metric.ts';

/** Time of agents on the backlog of their team, between contacts, of the time staffed. */
export const backlogShare = {
  id: 'backlogShare',
  kind: 'ratio',
  over: 'team',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.01,
  numerator: { onBacklog: 1 },
  denominator: { staffed: 1 },
} as const satisfies Metric;
