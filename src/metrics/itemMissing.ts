import type { Metric } from './metric.ts';

/** Contacts at which what the customer needs is not there, so that another one follows, of those handled. */
export const itemMissing = {
  id: 'itemMissing',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 0.005,
  numerator: { itemMissing: 1 },
  denominator: { handled: 1 },
} as const satisfies Metric;
