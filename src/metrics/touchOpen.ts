import type { Metric } from './metric.ts';

/** Still under way when the run ended, their time not up, of those who came to what a target is about. */
export const touchOpen = {
  id: 'touchOpen',
  kind: 'ratio',
  over: 'target',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['touch', 'owner', 'target'],
  smallestDifference: 0.01,
  numerator: { open: 1 },
  denominator: { due: 1 },
} as const satisfies Metric;
