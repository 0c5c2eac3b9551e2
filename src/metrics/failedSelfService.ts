import type { Metric } from './metric.ts';

/** Attempts at self-service of an inquiry that did not complete it. */
export const failedSelfService = {
  id: 'failedSelfService',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { failedSelfService: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
