import type { Metric } from './metric.ts';

/** Attempts to make contact that found the channel closed, of all attempts. */
export const foundClosed = {
  id: 'foundClosed',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 0.005,
  numerator: { closed: 1 },
  denominator: { contacts: 1, closed: 1 },
} as const satisfies Metric;
