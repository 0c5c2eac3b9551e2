import type { Metric } from './metric.ts';

/**
 * Contacts that reach a channel (or place) in the window, of those that reach any, blocked ones included; a contact handed on counts at every
 * place that it reaches, unlike in `contactsPerInquiry`.
 */
export const channelShare = {
  id: 'channelShare',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['channel', 'place'],
  ofAll: true,
  smallestDifference: 0.005,
  numerator: { contacts: 1 },
  denominator: { contacts: 1 },
} as const satisfies Metric;
