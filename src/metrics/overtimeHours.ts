import type { Metric } from './metric.ts';

/** Hours a week that agents work beyond their staffing: to end what they have in hand, or to serve those still inside at closing. */
export const overtimeHours = {
  id: 'overtimeHours',
  kind: 'ratio',
  over: 'team',
  unit: 'hours',
  goodDirection: 'down',
  scopes: ['all', 'team'],
  smallestDifference: 1,
  numerator: { present: 1 / 3600, staffed: -1 / 3600 },
  denominator: 'weeks',
} as const satisfies Metric;
