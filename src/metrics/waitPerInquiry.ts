import type { Metric } from './metric.ts';

/** Waiting of an inquiry over all its contacts, served or not. */
export const waitPerInquiry = {
  id: 'waitPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 5,
  numerator: { waitSeconds: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
