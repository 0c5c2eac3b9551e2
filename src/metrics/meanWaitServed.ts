import type { Metric } from './metric.ts';

/** Mean wait of the served, zeros included (ASA), on the clock of the queue. */
export const meanWaitServed = {
  id: 'meanWait.served',
  kind: 'ratio',
  over: 'queue',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 5,
  numerator: { waitServed: 1 },
  denominator: { served: 1 },
} as const satisfies Metric;
