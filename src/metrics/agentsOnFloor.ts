import type { Metric } from './metric.ts';

/** Mean number of agents on the floor while any agent is rostered. Exact. */
export const agentsOnFloor = {
  id: 'agentsOnFloor',
  kind: 'ratio',
  over: 'roster',
  unit: 'agents',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.1,
  numerator: { floor: 1 },
  denominator: 'staffedSeconds',
} as const satisfies Metric;
