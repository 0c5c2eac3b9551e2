import type { Metric } from './metric.ts';

/** Calendar time from the start of an inquiry to its resolution, of the resolved. */
export const timeToResolution = {
  id: 'timeToResolution',
  kind: 'ratio',
  over: 'type',
  unit: 'seconds',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 600,
  numerator: { resolutionSeconds: 1 },
  denominator: { resolved: 1 },
} as const satisfies Metric;
