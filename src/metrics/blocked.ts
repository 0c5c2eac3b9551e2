import type { Metric } from './metric.ts';

/**
 * Contacts that found all lines or waiting places taken, of all attempts: those offered, and calls that ended in a phone menu, before which a line is taken.
 */
export const blocked = {
  id: 'blocked',
  kind: 'ratio',
  over: 'queue',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue'],
  liveOnly: true,
  smallestDifference: 0.005,
  numerator: { blocked: 1 },
  denominator: { offered: 1, endedInMenu: 1 },
} as const satisfies Metric;
