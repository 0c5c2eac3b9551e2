import type { Metric } from './metric.ts';

/** Stuck steps that the owner's follow-up put on their way, of all stuck. */
export const caughtByOwner = {
  id: 'caughtByOwner',
  kind: 'ratio',
  over: 'touch',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'touch', 'owner'],
  smallestDifference: 0.01,
  numerator: { caught: 1 },
  denominator: { stuck: 1 },
} as const satisfies Metric;
