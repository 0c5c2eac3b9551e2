import type { Metric } from './metric.ts';

/** Contacts that the phone menu resolved, of all contacts. */
export const menuServed = {
  id: 'menuServed',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 0.005,
  numerator: { menuServed: 1 },
  denominator: { contacts: 1 },
} as const satisfies Metric;
