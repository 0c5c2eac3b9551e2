import type { Metric } from './metric.ts';

/** Inquiries resolved in their only contact, of all that arise. A failed attempt at self-service counts as a contact. */
export const resolvedAtFirst = {
  id: 'resolvedAtFirst',
  kind: 'ratio',
  over: 'type',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.01,
  numerator: { resolvedAtFirst: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
