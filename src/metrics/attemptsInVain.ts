import type { Metric } from './metric.ts';

/** Attempts to reach a customer that find nobody, of all attempts. */
export const attemptsInVain = {
  id: 'attemptsInVain',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['channel', 'queue'],
  smallestDifference: 0.01,
  numerator: { notReached: 1 },
  denominator: { served: 1, notReached: 1 },
} as const satisfies Metric;
