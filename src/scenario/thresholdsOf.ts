import type { Scenario } from './schema/scenario.ts';
import type { TargetSpec } from './schema/targets.ts';

/** Thresholds by which the waits of a queue are judged, in seconds. */
export interface Thresholds {
  readonly withinSeconds: number;
  readonly shortAbandonSeconds: number;
  readonly limitSeconds: number;
}

const usual: Thresholds = { withinSeconds: 20, shortAbandonSeconds: 5, limitSeconds: 360 };

/** The target of a queue, under its own id or that of its channel. */
export const targetOf = ({ targets }: Pick<Scenario, 'targets'>, queue: string, channel: string): TargetSpec | undefined =>
  targets[queue] ?? targets[channel];

/** The thresholds of a queue: its target's, or the usual ones. */
export function thresholdsOf(scenario: Pick<Scenario, 'targets'>, queue: string, channel: string): Thresholds {
  const { withinSeconds, shortAbandonSeconds, limitSeconds = usual.limitSeconds } = targetOf(scenario, queue, channel) ?? usual;
  return { withinSeconds, shortAbandonSeconds, limitSeconds };
}
