import { entered } from './entered.ts';
import type { Metric, Terms } from './metric.ts';

/** Share of contacts that gave up waiting, by what counts. L and L_d: abandoned, and of these the short ones; E entered. */
function gaveUp<const Id extends string>(id: Id, numerator: Terms<'queue'>, denominator: Terms<'queue'>) {
  return {
    id,
    kind: 'ratio',
    over: 'queue',
    unit: 'share',
    goodDirection: 'down',
    scopes: ['all', 'channel', 'queue'],
    liveOnly: true,
    smallestDifference: 0.005,
    numerator,
    denominator,
  } as const satisfies Metric;
}

/** L / E. */
export const abandonment = gaveUp('abandonment', { abandoned: 1 }, entered);
/** (L - L_d) / (E - L_d): short abandonments ignored. */
export const abandonmentIgnoreShort = gaveUp(
  'abandonment.ignoreShort',
  { abandoned: 1, abandonedShort: -1 },
  { ...entered, abandonedShort: -1 },
);
