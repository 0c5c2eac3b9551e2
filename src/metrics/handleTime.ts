import type { Metric } from './metric.ts';

/**
 * Mean handle time with wrap-up (AHT) of the contacts handled, in seconds of work at full speed: a chat among several of its agent lasts
 * longer by the clock.
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
