import type { Metric } from './metric.ts';

/** Inquiries moved by steering to another channel than the one preferred, of all that arise. */
export const steered = {
  id: 'steered',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.005,
  numerator: { steered: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
