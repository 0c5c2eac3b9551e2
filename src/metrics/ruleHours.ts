import type { Metric } from './metric.ts';

/** Hours in the window (or interval) during which an intraday rule that watches the queue is in force; two at once count twice. */
export const ruleHours = {
  id: 'ruleHours',
  kind: 'ratio',
  over: 'queue',
  unit: 'hours',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 0.25,
  numerator: { ruleSeconds: 1 / 3600 },
  denominator: 'window',
} as const satisfies Metric;
