import type { Metric } from './metric.ts';

/** What concessions cost, a week. */
export const concessionCost = {
  id: 'concessionCost',
  kind: 'ratio',
  over: 'place',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 1,
  numerator: { concessionCost: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
