import type { Metric } from './metric.ts';

/** Inquiries of the window that did not arise because of a message. */
export const avoided = {
  id: 'avoided',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { avoided: 1 },
  denominator: 'window',
} as const satisfies Metric;
