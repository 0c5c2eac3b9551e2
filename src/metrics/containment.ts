import type { Metric } from './metric.ts';

/** Attempts at self-service that resolve the inquiry, of all attempts. */
export const containment = {
  id: 'containment',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'place', 'typePlace', 'segment'],
  selfServiceOnly: true,
  smallestDifference: 0.01,
  numerator: { resolved: 1 },
  denominator: { handled: 1 },
} as const satisfies Metric;
