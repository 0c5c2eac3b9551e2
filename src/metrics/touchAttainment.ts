import type { Metric } from './metric.ts';

/** Targets of touches met in time, of the inquiries that came to what they are about; those still under way in time are left out. */
export const touchAttainment = {
  id: 'touchAttainment',
  kind: 'ratio',
  over: 'target',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'touch', 'owner', 'target'],
  smallestDifference: 0.01,
  numerator: { met: 1 },
  denominator: { due: 1, open: -1 },
} as const satisfies Metric;
