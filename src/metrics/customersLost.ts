import type { Metric } from './metric.ts';

/** Inquiries after which the customer leaves the organisation, for the effort or about to and not kept, of those that have ended. */
export const customersLost = {
  id: 'customersLost',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.001,
  numerator: { lost: 1 },
  numeratorWeight: 'leaving',
  denominator: { arisen: 1, open: -1 },
} as const satisfies Metric;
