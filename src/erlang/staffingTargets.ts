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

const maxima: readonly Exclude<keyof StaffingTargets, 'serviceLevel'>[] = [
  'maxMeanWaitSeconds',
  'maxMeanWaitServedSeconds',
  'maxAbandonShare',
  'maxBlockShare',
  'maxWaitShare',
  'maxOccupancy',
];

/** Throws RangeError unless there is a target, every maximum is above 0 and the service level's share between 0 and 1. */
export function requireTargets(caller: string, targets: StaffingTargets): void {
  const given = maxima.filter((name) => targets[name] !== undefined);
  for (const name of given) requirePositive(caller, name, targets[name] ?? Number.NaN);
  const { serviceLevel } = targets;
  if (serviceLevel && !(serviceLevel.share > 0 && serviceLevel.share < 1)) {
    throw new RangeError(`${caller} requires 0 < serviceLevel.share < 1, got ${serviceLevel.share}`);
  }
  if (given.length === 0 && !serviceLevel) throw new RangeError(`${caller} requires a target, got none`);
}

/** Whether a queue reaches every target; a saturated queue reaches none. */
export function meetsTargets(queue: QueuePerformance, targets: StaffingTargets): boolean {
  const { serviceLevel: wanted } = targets;
  return (
    queue.isStable &&
    queue.meanWaitEntered <= (targets.maxMeanWaitSeconds ?? Infinity) &&
    queue.meanWaitServed <= (targets.maxMeanWaitServedSeconds ?? Infinity) &&
    queue.pAbandon <= (targets.maxAbandonShare ?? Infinity) &&
    queue.pBlock <= (targets.maxBlockShare ?? Infinity) &&
    queue.pWait <= (targets.maxWaitShare ?? Infinity) &&
    queue.occupancy <= (targets.maxOccupancy ?? Infinity) &&
    (!wanted || queue.serviceLevel(wanted.rule, wanted.seconds, wanted.shortAbandonSeconds) >= wanted.share)
  );
}
