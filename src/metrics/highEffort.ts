import type { Metric } from './metric.ts';

/** Inquiries that took more effort than the scenario's limit, of those that have ended. */
export const highEffort = {
  id: 'highEffort',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { highEffort: 1 },
  numeratorWeight: 'effort',
  denominator: { arisen: 1, open: -1 },
} as const satisfies Metric;
