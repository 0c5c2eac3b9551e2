import { requirePositive } from './queueInput.ts';
import type { QueuePerformance } from './queuePerformance.ts';
import type { ServiceLevelRule } from './serviceLevel.ts';

/** What a queue has to reach, all of it together. Shares are of all arrivals. */
export interface StaffingTargets {
  /** At least `share` (0 < share < 1) within `seconds`, by a rule of `serviceLevel`. */
  readonly serviceLevel?: {
    readonly rule: ServiceLevelRule;
    readonly share: number;
    readonly seconds: number;
    readonly shortAbandonSeconds?: number;
  };
  /** At most `share` (0 < share < 1) wait longer than the limit, served or not; `seconds`: the limit, or several that are equally likely. */
  readonly overLimit?: { readonly share: number; readonly seconds: readonly number[] };
  /** Mean wait of all who enter, served or not. */
  readonly maxMeanWaitSeconds?: number;
  /** Mean wait of those served: the speed of answer. */
  readonly maxMeanWaitServedSeconds?: number;
  readonly maxAbandonShare?: number;
  readonly maxBlockShare?: number;
  /** Share that has to wait. */
  readonly maxWaitShare?: number;
  /** Mean share of the agents that is busy. */
  readonly maxOccupancy?: number;
}

const maxima: readonly Exclude<keyof StaffingTargets, 'serviceLevel' | 'overLimit'>[] = [
  'maxMeanWaitSeconds',
  'maxMeanWaitServedSeconds',
  'maxAbandonShare',
  'maxBlockShare',
  'maxWaitShare',
  'maxOccupancy',
];

/** Throws RangeError unless there is a target, every maximum is above 0 and the shares of service level and limit between 0 and 1. */
export function requireTargets(caller: string, targets: StaffingTargets): void {
  const given = maxima.filter((name) => targets[name] !== undefined);
  for (const name of given) requirePositive(caller, name, targets[name] ?? Number.NaN);
  const { serviceLevel, overLimit } = targets;
  for (const [name, shared] of Object.entries({ serviceLevel, overLimit }))
    if (shared && !(shared.share > 0 && shared.share < 1))
      throw new RangeError(`${caller} requires 0 < ${name}.share < 1, got ${shared.share}`);
  if (given.length === 0 && !serviceLevel && !overLimit) throw new RangeError(`${caller} requires a target, got none`);
}

/** Share that waits longer than a limit that is each of some with the same likelihood; `longer`: share that waits longer than a time. */
export function shareOver(limits: readonly number[], longer: (seconds: number) => number): number {
  return limits.reduce((sum, seconds) => sum + longer(seconds), 0) / limits.length;
}

/** Whether a queue reaches every target; a saturated queue reaches none. */
export function meetsTargets(queue: QueuePerformance, targets: StaffingTargets): boolean {
  const { serviceLevel: wanted, overLimit } = targets;
  return (
    queue.isStable &&
    queue.meanWaitEntered <= (targets.maxMeanWaitSeconds ?? Infinity) &&
    queue.meanWaitServed <= (targets.maxMeanWaitServedSeconds ?? Infinity) &&
    queue.pAbandon <= (targets.maxAbandonShare ?? Infinity) &&
    queue.pBlock <= (targets.maxBlockShare ?? Infinity) &&
    queue.pWait <= (targets.maxWaitShare ?? Infinity) &&
    queue.occupancy <= (targets.maxOccupancy ?? Infinity) &&
    (!overLimit || shareOver(overLimit.seconds, queue.pWaitLonger) <= overLimit.share) &&
    (!wanted || queue.serviceLevel(wanted.rule, wanted.seconds, wanted.shortAbandonSeconds) >= wanted.share)
  );
}
