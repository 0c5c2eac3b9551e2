import type { Metric } from './metric.ts';

/** How often customers are told to contact somewhere else (call another number), per inquiry. */
export const redialsPerInquiry = {
  id: 'redialsPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.02,
  numerator: { redials: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
