import type { Metric } from './metric.ts';

/** Promises broken, in the window. */
export const promisesBroken = {
  id: 'promisesBroken',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 1,
  numerator: { promiseBroken: 1 },
  denominator: 'window',
} as const satisfies Metric;
