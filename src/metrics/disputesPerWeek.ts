import type { Metric } from './metric.ts';

/** Contacts a week that become a dispute in front of everybody on the channel. */
export const disputesPerWeek = {
  id: 'disputesPerWeek',
  kind: 'ratio',
  over: 'place',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 1,
  numerator: { disputes: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
