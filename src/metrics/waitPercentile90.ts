import type { Metric } from './metric.ts';

/** Smallest time within which 90 % of those who entered had ended their wait, served or not; from histograms, to 3 % at most. */
export const waitPercentile90 = {
  id: 'waitPercentile90',
  kind: 'percentile',
  share: 0.9,
  of: 'entered',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 15,
} as const satisfies Metric;
