import type { Metric } from './metric.ts';

/** Contacts that gave up waiting, of those that entered: L / E. */
export const abandonment = {
  id: 'abandonment',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.005,
  numerator: { abandoned: 1 },
  denominator: { offered: 1, blocked: -1, balked: -1 },
} as const satisfies Metric;
