import type { Metric } from './metric.ts';

/** Customers who took the offer of a call-back instead of waiting, of the contacts offered. */
export const calledBack = {
  id: 'calledBack',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.005,
  numerator: { calledBack: 1 },
  denominator: { offered: 1 },
} as const satisfies Metric;
