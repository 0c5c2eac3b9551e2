import type { Metric } from './metric.ts';

/**
 * Mean handle time with wrap-up (AHT) of the contacts handled, in seconds. Of a chat among several of its agent it is the work at full speed, which
 * lasts longer by the clock; where agents slow down in sight of a queue it is the time that they take.
 */
export const handleTime = {
  id: 'handleTime',
  kind: 'ratio',
  over: 'place',
  unit: 'seconds',
  goodDirection: 'neither',
  scopes: ['channel', 'place', 'typePlace'],
  smallestDifference: 5,
  numerator: { handleSeconds: 1 },
  denominator: { handled: 1 },
} as const satisfies Metric;
