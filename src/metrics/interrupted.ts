import type { Metric } from './metric.ts';

/** Times that a contact in service was laid down for another one, per contact served. */
export const interrupted = {
  id: 'interrupted',
  kind: 'ratio',
  over: 'queue',
  unit: 'count',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  smallestDifference: 0.05,
  numerator: { interrupted: 1 },
  denominator: { served: 1 },
} as const satisfies Metric;
