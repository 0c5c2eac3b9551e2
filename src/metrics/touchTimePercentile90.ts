import type { Metric } from './metric.ts';

/** Smallest time within which 90 % of those who reached what a target is about had done so; from histograms, to 3 % at most. */
export const touchTimePercentile90 = {
  id: 'touchTimePercentile90',
  kind: 'percentile',
  share: 0.9,
  of: 'reached',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['target'],
  smallestDifference: 600,
} as const satisfies Metric;
