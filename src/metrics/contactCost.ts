import type { Metric } from './metric.ts';

/** Cost a week, besides staff, of the contacts handled: served by an agent, or attempts at self-service. One handed on counts at every place; unknown where no channel names a cost. */
export const contactCost = {
  id: 'contactCost',
  kind: 'ratio',
  over: 'place',
  unit: 'money',
  goodDirection: 'down',
  scopes: ['all', 'channel'],
  smallestDifference: 1,
  numerator: { handled: 1 },
  numeratorWeight: 'costPerContact',
  denominator: 'weeks',
} as const satisfies Metric;
