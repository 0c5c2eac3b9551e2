import type { Metric } from './metric.ts';

/** Contacts of an inquiry from its start to its end, attempts that gave up included; a transfer stays the same contact. */
export const contactsPerInquiry = {
  id: 'contactsPerInquiry',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'type', 'segment'],
  smallestDifference: 0.02,
  numerator: { contacts: 1 },
  denominator: { arisen: 1 },
} as const satisfies Metric;
