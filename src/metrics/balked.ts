import type { Metric } from './metric.ts';

/** Customers who saw the queue and did not join it, of the contacts offered. */
export const balked = {
  id: 'balked',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.005,
  numerator: { balked: 1 },
  denominator: { offered: 1 },
} as const satisfies Metric;
