import type { Metric } from './metric.ts';

/** Callers who hung up in the phone menu, of all contacts. */
export const menuLeft = {
  id: 'menuLeft',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place', 'typePlace'],
  smallestDifference: 0.005,
  numerator: { menuLeft: 1 },
  denominator: { contacts: 1 },
} as const satisfies Metric;
