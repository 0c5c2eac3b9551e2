import type { Metric } from './metric.ts';

/** Mean time of the served from the start of the call to an agent: in the phone menu and in the queue. */
export const meanWaitFromStart = {
  id: 'meanWait.fromStart',
  kind: 'ratio',
  over: 'queue',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 5,
  numerator: { waitServed: 1, menuSeconds: 1 },
  denominator: { served: 1 },
} as const satisfies Metric;
