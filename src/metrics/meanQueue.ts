import type { Metric } from './metric.ts';

/** Mean number of contacts waiting: time integral of the queue / time. */
export const meanQueue = {
  id: 'meanQueue',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 0.5,
  numerator: { waitingSeconds: 1 },
  denominator: 'seconds',
} as const satisfies Metric;
