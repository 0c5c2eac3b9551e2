import type { Metric } from './metric.ts';

/** Inquiries that a message moves to another channel than the one preferred, of all that arise. */
export const movedByMessage = {
  id: 'movedByMessage',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { movedByMessage: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
