import type { Metric } from './metric.ts';

/** What outsourced teams are paid a week, the least agreed on included; 0 where no team is outsourced. */
export const outsourcingCost = {
  id: 'outsourcingCost',
  kind: 'ratio',
  over: 'team',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'team'],
  smallestDifference: 1,
  numerator: { price: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
