import type { Metric } from './metric.ts';

/**
 * Time of agents with at least one contact in hand or in wrap-up, of the time staffed. Agents who finish after the end of their
 * shift count as busy, so that it can exceed 1.
 */
export const occupancy = {
  id: 'occupancy',
  kind: 'ratio',
  over: 'team',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.01,
  numerator: { busy: 1 },
  denominator: { staffed: 1 },
} as const satisfies Metric;
