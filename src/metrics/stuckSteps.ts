import type { Metric } from './metric.ts';

/** Steps that got stuck, of those given out. */
export const stuckSteps = {
  id: 'stuckSteps',
  kind: 'ratio',
  over: 'touch',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'touch', 'owner'],
  smallestDifference: 0.01,
  numerator: { stuck: 1 },
  denominator: { steps: 1 },
} as const satisfies Metric;
