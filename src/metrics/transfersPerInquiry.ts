import type { Metric } from './metric.ts';

/** Hand-overs of an inquiry between places. */
export const transfersPerInquiry = {
  id: 'transfersPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { transfers: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
