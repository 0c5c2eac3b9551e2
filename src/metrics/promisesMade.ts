import type { Metric } from './metric.ts';

/** Promises that were kept or broken, in the window. */
export const promisesMade = {
  id: 'promisesMade',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 1,
  numerator: { promiseKept: 1, promiseBroken: 1 },
  denominator: 'window',
} as const satisfies Metric;
