import type { Metric } from './metric.ts';

/** Inquiries that customers gave up unresolved, of all that arise. */
export const givenUp = {
  id: 'givenUp',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.005,
  numerator: { givenUp: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
