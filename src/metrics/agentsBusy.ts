import type { Metric } from './metric.ts';

/**
 * Mean number of agents with at least one contact in hand or in wrap-up, over the time in which any agent is rostered, as for
 * `agentsOnFloor`. Agents who finish after the end of their shift count.
 */
export const agentsBusy = {
  id: 'agentsBusy',
  kind: 'ratio',
  over: 'team',
  unit: 'agents',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.1,
  numerator: { busy: 1 },
  denominator: 'staffedSeconds',
} as const satisfies Metric;
