import type { Metric } from './metric.ts';

/** Hours a week that agents spend on attempts that find nobody. */
export const attemptHours = {
  id: 'attemptHours',
  kind: 'ratio',
  over: 'queue',
  unit: 'hours',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 1,
  numerator: { attemptSeconds: 1 / 3600 },
  denominator: 'weeks',
} as const satisfies Metric;
