import type { Metric } from './metric.ts';

/** Shoppers a week who leave without buying because a dispute is handled in front of them. */
export const shoppersLost = {
  id: 'shoppersLost',
  kind: 'ratio',
  over: 'place',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place'],
  smallestDifference: 1,
  numerator: { shoppersLost: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
