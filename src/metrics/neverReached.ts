import type { Metric } from './metric.ts';

/** Customers whom the last attempt does not find either, of those reached and these. */
export const neverReached = {
  id: 'neverReached',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['channel', 'queue'],
  smallestDifference: 0.005,
  numerator: { neverReached: 1 },
  denominator: { served: 1, neverReached: 1 },
} as const satisfies Metric;
