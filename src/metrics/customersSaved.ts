import type { Metric } from './metric.ts';

/** Customers about to leave whom a contact makes stay, of those about to leave. */
export const customersSaved = {
  id: 'customersSaved',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'type'],
  smallestDifference: 0.005,
  numerator: { saved: 1 },
  denominator: { atRisk: 1 },
} as const satisfies Metric;
