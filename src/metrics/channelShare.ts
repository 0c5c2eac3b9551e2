import type { Metric } from './metric.ts';

/** Contacts of a channel (or place), of the contacts of all channels. */
export const channelShare = {
  id: 'channelShare',
  kind: 'ratio',
  over: 'place',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['channel', 'place'],
  ofAll: true,
  smallestDifference: 0.005,
  formula: 'formula.channelShare',
  numerator: { contacts: 1 },
  denominator: { contacts: 1 },
} as const satisfies Metric;
