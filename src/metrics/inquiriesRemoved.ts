import type { Metric } from './metric.ts';

/** Inquiries of the window that a fix at source keeps from arising; they are not among the `inquiries`. */
export const inquiriesRemoved = {
  id: 'inquiriesRemoved',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'up',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { removed: 1 },
  denominator: 'window',
} as const satisfies Metric;
