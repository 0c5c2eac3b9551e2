import type { Metric } from './metric.ts';

/** Attempts of agents to reach the customers of a queue whom an attempt may not find, with those that find them, in the window; elsewhere the contacts served. */
export const attemptsMade = {
  id: 'attemptsMade',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['channel', 'queue'],
  smallestDifference: 1,
  numerator: { served: 1, notReached: 1 },
  denominator: 'window',
} as const satisfies Metric;
