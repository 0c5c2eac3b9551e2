import type { Metric } from './metric.ts';

/** Inquiries that end resolved, of all that arise. */
export const resolved = {
  id: 'resolved',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.005,
  numerator: { resolved: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
