import { entered as enteredQueue } from './entered.ts';
import type { Metric, Terms } from './metric.ts';

/**
 * Service level within each queue's own threshold, by the rule. S_T and L_T: served and abandoned within the threshold; L_d: short
 * abandonments; A offered to the queue, behind a phone menu those who come out of it and the calls that found no line; E entered = A - blocked - balked.
 */
function serviceLevel<const Rule extends string>(rule: Rule, numerator: Terms<'queue'>, denominator: Terms<'queue'>) {
  return {
    id: `serviceLevel.${rule}`,
    kind: 'ratio',
    over: 'queue',
    unit: 'share',
    goodDirection: 'up',
    scopes: ['all', 'channel', 'queue'],
    liveOnly: true,
    smallestDifference: 0.01,
    numerator,
    denominator,
  } as const satisfies Metric;
}

/** S_T / A. */
export const offered = serviceLevel('offered', { servedWithin: 1 }, { offered: 1 });
/** S_T / E. */
export const entered = serviceLevel('entered', { servedWithin: 1 }, enteredQueue);
/** S_T / S. */
export const answered = serviceLevel('answered', { servedWithin: 1 }, { served: 1 });
/** S_T / (E - L_T). */
export const ignoreAbandonsWithinTarget = serviceLevel(
  'ignoreAbandonsWithinTarget',
  { servedWithin: 1 },
  { ...enteredQueue, abandonedWithin: -1 },
);
/** S_T / (E - L_d). */
export const ignoreShortAbandons = serviceLevel(
  'ignoreShortAbandons',
  { servedWithin: 1 },
  { ...enteredQueue, abandonedShort: -1 },
);
/** (S_T + L_T) / E. */
export const abandonsWithinTargetCount = serviceLevel(
  'abandonsWithinTargetCount',
  { servedWithin: 1, abandonedWithin: 1 },
  enteredQueue,
);
