import type { Metric } from './metric.ts';

/** Inquiries of the window that nobody used to make, induced by an easier channel. */
export const induced = {
  id: 'induced',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { induced: 1 },
  denominator: 'window',
} as const satisfies Metric;
