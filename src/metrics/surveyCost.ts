import type { Metric } from './metric.ts';

/** Cost of surveys and their answers a week. */
export const surveyCost = {
  id: 'surveyCost',
  kind: 'ratio',
  over: 'survey',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 1,
  numerator: { cost: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
