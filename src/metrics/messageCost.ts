import type { Metric } from './metric.ts';

/** Cost of proactive messages a week. Exact. */
export const messageCost = {
  id: 'messageCost',
  kind: 'ratio',
  over: 'message',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all'],
  smallestDifference: 1,
  numerator: { cost: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
