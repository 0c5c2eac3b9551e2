import type { Metric } from './metric.ts';

/** Inquiries of customers who stay with people that a forced move sends to self-service, of all that arise. */
export const forced = {
  id: 'forced',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { forced: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
