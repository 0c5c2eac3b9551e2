import type { Metric } from './metric.ts';

/** Proactive messages sent a week. Exact. */
export const messages = {
  id: 'messages',
  kind: 'ratio',
  over: 'message',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all'],
  smallestDifference: 1,
  numerator: { messages: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
