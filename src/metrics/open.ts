import type { Metric } from './metric.ts';

/** Inquiries still open at the end of the days for which they are followed, of all that arise: what is not yet known. */
export const open = {
  id: 'open',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.005,
  numerator: { open: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
