import type { Metric } from './metric.ts';

/** Contacts that entered and could not start at once, of those offered: P(wait). */
export const delayed = {
  id: 'delayed',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.01,
  numerator: { delayed: 1 },
  denominator: { offered: 1 },
} as const satisfies Metric;
