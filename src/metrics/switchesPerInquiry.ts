import type { Metric } from './metric.ts';

/** Times an inquiry moves to another channel. */
export const switchesPerInquiry = {
  id: 'switchesPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { switches: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
