import type { Metric } from './metric.ts';

/** Worth of the sales lost that way, a week. Unknown where no type is of shoppers. */
export const salesLost = {
  id: 'salesLost',
  kind: 'ratio',
  over: 'place',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'place'],
  smallestDifference: 1,
  numerator: { shoppersLost: 1 },
  numeratorWeight: 'saleValue',
  denominator: 'weeks',
} as const satisfies Metric;
