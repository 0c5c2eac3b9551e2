import type { Scenario } from './schema/scenario.ts';
import type { TargetSpec } from './schema/targets.ts';
import type { waitClocks } from './vocabulary.ts';

/** Thresholds by which the waits of a queue are judged, in seconds. */
export interface Thresholds {
  readonly withinSeconds: number;
  readonly shortAbandonSeconds: number;
  readonly limitSeconds: number;
  readonly limitFrom: (typeof waitClocks)[number];
}

/** Longest acceptable wait where none is stated. */
export const usualLimitSeconds = 360;
const usual: Thresholds = { withinSeconds: 20, shortAbandonSeconds: 5, limitSeconds: usualLimitSeconds, limitFrom: 'queueEntry' };

/** The target of a queue, under its own id or that of its channel. */
export const targetOf = ({ targets }: Pick<Scenario, 'targets'>, queue: string, channel: string): TargetSpec | undefined =>
  targets[queue] ?? targets[channel];

/** The thresholds of a queue: its target's, or the usual ones. */
export function thresholdsOf(scenario: Pick<Scenario, 'targets'>, queue: string, channel: string): Thresholds {
  const target = targetOf(scenario, queue, channel) ?? usual;
  const { withinSeconds, shortAbandonSeconds, limitSeconds = usualLimitSeconds, limitFrom } = target;
  return { withinSeconds, shortAbandonSeconds, limitSeconds, limitFrom };
}
