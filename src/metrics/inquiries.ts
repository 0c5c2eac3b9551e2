import type { Metric } from './metric.ts';

/** Inquiries that arise in the window: the cohort of all inquiry measures. */
export const inquiries = {
  id: 'inquiries',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { arisen: 1 },
  denominator: 'window',
} as const satisfies Metric;
