import type { QueueInput } from '../../erlang/queueInput.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { targetOf, thresholdsOf } from '../../scenario/thresholdsOf.ts';
import type { Explanation } from './explanation.ts';
import type { Focus } from './focus.ts';

/** What is explained: a queue, what is put into Erlang C for it, and how its waits are judged. */
export interface Question extends Focus {
  readonly plain: QueueInput;
  readonly target: Explanation['target'];
  readonly shortAbandonSeconds: number;
}

/** The question of a queue: its thresholds and target as the scenario states them, rule `entered` where it states none. */
export function questionOf(scenario: Scenario, focus: Focus, plain: QueueInput): Question {
  const { withinSeconds, shortAbandonSeconds } = thresholdsOf(scenario, focus.queue, focus.channel);
  const target = targetOf(scenario, focus.queue, focus.channel);
  return {
    ...focus,
    plain,
    target: { withinSeconds, percent: target?.percent ?? null, rule: target?.rule ?? 'entered' },
    shortAbandonSeconds,
  };
}
