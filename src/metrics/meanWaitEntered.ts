import { entered } from './entered.ts';
import type { Metric } from './metric.ts';

/** Mean wait of all who entered, served or not, zeros included. */
export const meanWaitEntered = {
  id: 'meanWait.entered',
  kind: 'ratio',
  over: 'queue',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 5,
  numerator: { waitServed: 1, waitAbandoned: 1 },
  denominator: entered,
} as const satisfies Metric;
