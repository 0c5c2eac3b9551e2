import type { Metric } from './metric.ts';

/** Mean number of contacts waiting: time integral of the queue / time. Of everything, customers who wait in person; letters wait in a channel or queue of their own. */
export const meanQueue = {
  id: 'meanQueue',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.5,
  numerator: { waitingSeconds: 1 },
  denominator: 'seconds',
} as const satisfies Metric;
