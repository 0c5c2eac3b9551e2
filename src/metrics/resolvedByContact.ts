import type { Metric } from './metric.ts';

/** Contacts that resolve the inquiry, of those handled; transfers count as handled at each place. What a phone menu resolves is not among them. */
export const resolvedByContact = {
  id: 'resolvedByContact',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['channel', 'place', 'typePlace'],
  smallestDifference: 0.01,
  numerator: { resolved: 1, menuServed: -1 },
  denominator: { handled: 1 },
} as const satisfies Metric;
