import type { Metric } from './metric.ts';

/** How often customers have to ask what became of a stuck step, per inquiry of the touch. */
export const askedPerTouch = {
  id: 'askedPerTouch',
  kind: 'ratio',
  over: 'touch',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'touch', 'owner'],
  smallestDifference: 0.02,
  numerator: { asked: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
