import type { Metric } from './metric.ts';

/** How often customers explain again what an agent has been told before, per inquiry. */
export const repetitionsPerInquiry = {
  id: 'repetitionsPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.02,
  numerator: { repetitions: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
