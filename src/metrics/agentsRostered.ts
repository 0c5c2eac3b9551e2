import type { Metric } from './metric.ts';

/** Mean number of agents on the roster while any agent is rostered, shrinkage included. Exact. */
export const agentsRostered = {
  id: 'agentsRostered',
  kind: 'ratio',
  over: 'roster',
  unit: 'agents',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.1,
  numerator: { rostered: 1 },
  denominator: 'staffedSeconds',
} as const satisfies Metric;
