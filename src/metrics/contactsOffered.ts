import type { Metric } from './metric.ts';

/**
 * Contacts that reach a queue in the window (or interval): A. Retries and repeats count, and a contact handed on counts at every queue that
 * it reaches, unlike in `contactsPerInquiry`.
 */
export const contactsOffered = {
  id: 'contactsOffered',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 1,
  numerator: { offered: 1 },
  denominator: 'window',
} as const satisfies Metric;
