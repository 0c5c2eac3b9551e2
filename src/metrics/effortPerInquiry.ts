import type { Metric } from './metric.ts';

/** Effort of an inquiry in points, by the scenario's weights, of those that have ended. */
export const effortPerInquiry = {
  id: 'effortPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.1,
  numerator: { effort: 1 },
  numeratorWeight: 'effort',
  denominator: { arisen: 1, open: -1 },
} as const satisfies Metric;
