import type { Metric } from './metric.ts';

/** Satisfied customers, of all contacts at surveyed queues that were served or abandoned, asked or not. */
export const satisfactionOfAll = {
  id: 'satisfactionOfAll',
  kind: 'ratio',
  over: 'survey',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 0.01,
  numerator: { satisfied: 1 },
  denominator: { ended: 1 },
} as const satisfies Metric;
