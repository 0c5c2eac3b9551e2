import type { Metric } from './metric.ts';

/** How often the owner looks into a case that does not go on, per inquiry of the touch. */
export const followUpsPerTouch = {
  id: 'followUpsPerTouch',
  kind: 'ratio',
  over: 'touch',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'touch', 'owner'],
  smallestDifference: 0.02,
  numerator: { followUps: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
