import type { Metric } from './metric.ts';

/**
 * Contacts that found all lines or waiting places taken, of all attempts: those offered, and, before a phone menu, calls that found no line or ended in it. A line
 * is taken before the menu begins.
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
  numerator: { blocked: 1, noLine: 1 },
  denominator: { offered: 1, noLine: 1, endedInMenu: 1 },
} as const satisfies Metric;
