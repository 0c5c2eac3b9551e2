import type { Metric } from './metric.ts';

/** Promised work begun in time, of promises kept or broken. */
export const promisesKept = {
  id: 'promisesKept',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 0.01,
  numerator: { promiseKept: 1 },
  denominator: { promiseKept: 1, promiseBroken: 1 },
} as const satisfies Metric;
