import type { Metric } from './metric.ts';

/** Mean handle time with wrap-up (AHT), seconds of work at full speed, of the contacts handled. */
export const handleTime = {
  id: 'handleTime',
  kind: 'ratio',
  over: 'place',
  unit: 'seconds',
  goodDirection: 'neither',
  scopes: ['channel', 'place', 'typePlace'],
  smallestDifference: 5,
  formula: 'formula.handleTime',
  numerator: { handleSeconds: 1 },
  denominator: { handled: 1 },
} as const satisfies Metric;
