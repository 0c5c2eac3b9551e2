import type { Metric } from './metric.ts';

/** Inquiries of the window that are replies to messages, of customers who were quiet. */
export const replies = {
  id: 'replies',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 1,
  numerator: { replies: 1 },
  denominator: 'window',
} as const satisfies Metric;
