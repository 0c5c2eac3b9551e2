import { entered } from './entered.ts';
import type { Metric } from './metric.ts';

/** Contacts that waited longer than the stated limit, served or not, of those that entered. */
export const overLimit = {
  id: 'overLimit',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.005,
  numerator: { overLimit: 1 },
  denominator: entered,
} as const satisfies Metric;
