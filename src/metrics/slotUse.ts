import type { Metric } from './metric.ts';

/** Contacts in hand, of those that the staffed agents could have in hand at once. */
export const slotUse = {
  id: 'slotUse',
  kind: 'ratio',
  over: 'team',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'team'],
  smallestDifference: 0.01,
  numerator: { contacts: 1 },
  denominator: { staffed: 1 },
  denominatorWeight: 'contactsAtOnce',
} as const satisfies Metric;
