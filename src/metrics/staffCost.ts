import type { Metric } from './metric.ts';

/** Cost of the rostered hours a week, with the employer's share. Exact; unknown where a team has no wage. */
export const staffCost = {
  id: 'staffCost',
  kind: 'ratio',
  over: 'roster',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'team'],
  smallestDifference: 1,
  numerator: { cost: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
