import type { Metric } from './metric.ts';

/** Offers that agents make, per inquiry, taken or not. */
export const offersPerInquiry = {
  id: 'offersPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type'],
  smallestDifference: 0.02,
  numerator: { offers: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
