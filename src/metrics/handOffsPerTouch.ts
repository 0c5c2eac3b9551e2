import type { Metric } from './metric.ts';

/** How often a case goes from one place to another on its way, transfers included, per inquiry of the touch. */
export const handOffsPerTouch = {
  id: 'handOffsPerTouch',
  kind: 'ratio',
  over: 'touch',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'touch', 'owner'],
  smallestDifference: 0.05,
  numerator: { handOffs: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
