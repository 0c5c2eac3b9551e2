import type { Metric } from './metric.ts';

/** Time from the start of the inquiry to what a target is about, on the target's clock, of those who came to it. */
export const touchTime = {
  id: 'touchTime',
  kind: 'ratio',
  over: 'target',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['target'],
  smallestDifference: 600,
  numerator: { seconds: 1 },
  denominator: { reached: 1 },
} as const satisfies Metric;
