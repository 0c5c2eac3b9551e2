import { queuesOf } from '../../scenario/queuesOf.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { TargetSpec } from '../../scenario/schema/targets.ts';
import { type Thresholds, targetOf, thresholdsOf, usualLimitSeconds } from '../../scenario/thresholdsOf.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { Estimate, Estimates, Summary } from '../result.ts';

/** The thresholds of every queue. */
export function queueThresholds(scenario: Scenario): Record<string, Thresholds> {
  const rows = Object.entries(queuesOf(scenario)).map(([queue, { channel }]) => [queue, thresholdsOf(scenario, queue, channel)]);
  return Object.fromEntries(rows);
}

/**
 * One thing that a queue should reach, and whether it does: `unclear` where the interval holds the target. Shares are fractions; `withinSeconds`: the time by which
 * contacts should be answered, or the limit over which at most a share should wait.
 */
export interface TargetCheck {
  readonly queue: string;
  readonly metric: string;
  readonly rule: ServiceLevelRule | null;
  readonly withinSeconds: number | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly outcome: 'met' | 'missed' | 'unclear';
}

const nothing = { value: null, low: null, high: null };

function reached(estimate: Estimate | undefined, atLeast: number | null, atMost: number | null) {
  const { value, low, high } = estimate ?? nothing;
  const outcome = (good: boolean, bad: boolean) => (good ? 'met' : bad ? 'missed' : 'unclear');
  const isGood = low !== null && high !== null && low >= (atLeast ?? 0) && high <= (atMost ?? 1);
  const isNoneAllowed = atMost === 0 && value !== null && value > 0;
  const isBad = low !== null && high !== null && (high < (atLeast ?? 0) || low > (atMost ?? 1) || isNoneAllowed);
  return { atLeast, atMost, value, low, high, outcome: outcome(isGood, isBad) } as const;
}

function checksOf(queue: string, target: TargetSpec, estimates: Estimates): TargetCheck[] {
  const { percent, rule, withinSeconds, limitSeconds = usualLimitSeconds, overLimitPercent, abandonmentPercent } = target;
  const level = { queue, metric: `serviceLevel.${rule}`, rule, withinSeconds };
  const waiting = { queue, metric: 'overLimit', rule: null, withinSeconds: limitSeconds };
  const leaving = { queue, metric: 'abandonment', rule: null, withinSeconds: null };
  return [
    ...(percent === undefined ? [] : [{ ...level, ...reached(estimates[`serviceLevel.${rule}`], percent / 100, null) }]),
    ...(overLimitPercent === undefined ? [] : [{ ...waiting, ...reached(estimates.overLimit, null, overLimitPercent / 100) }]),
    ...(abandonmentPercent === undefined
      ? []
      : [{ ...leaving, ...reached(estimates.abandonment, null, abandonmentPercent / 100) }]),
  ];
}

/** Every target of a queue that the scenario puts a number to, against what was simulated. */
export function checkTargets(scenario: Scenario, { window }: Pick<Summary, 'window'>): TargetCheck[] {
  return Object.entries(queuesOf(scenario)).flatMap(([queue, { channel }]) => {
    const target = targetOf(scenario, queue, channel);
    return target === undefined ? [] : checksOf(queue, target, window.queues[queue] ?? {});
  });
}
