import type { Metric } from './metric.ts';

/** Times in the window (or interval) that an intraday rule which watches the queue came into force. */
export const rulesBegun = {
  id: 'rulesBegun',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 1,
  numerator: { rulesBegun: 1 },
  denominator: 'window',
} as const satisfies Metric;
