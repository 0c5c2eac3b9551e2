import type { Metric } from './metric.ts';

/** Inquiries given up at once on being forced to self-service, of all that arise. */
export const forcedLeft = {
  id: 'forcedLeft',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { forcedLeft: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
