import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CompiledRules } from './compiledModel.ts';
import { queueNamed } from './compilePlaces.ts';
import type { ModelIds } from './modelIds.ts';

/** The rule of an id, -1 without one. */
const ruleOf = (id: string | undefined, ids: ModelIds): number => (id === undefined ? -1 : ids.index('rules', id));

/** The intraday rules, and what of teams they touch besides skills. */
export function compileRules({ intradayRules, teams }: Scenario, ids: ModelIds): CompiledRules {
  const specs = ids.rules.map((id) => intradayRules[id]).filter((rule) => rule !== undefined);
  const limits = (of: (rule: (typeof specs)[number]) => number | undefined) =>
    Float64Array.from(specs, (rule) => (rule.on ? (of(rule) ?? Infinity) : Infinity));
  return {
    queue: Int32Array.from(specs, (rule) => queueNamed(rule.queue, ids)),
    waiting: limits((rule) => rule.ifWaitingAtLeast),
    waitingBelow: limits((rule) => rule.untilWaitingBelow ?? rule.ifWaitingAtLeast),
    longest: limits((rule) => rule.ifLongestWaitSeconds),
    longestBelow: limits((rule) => rule.untilLongestWaitBelowSeconds ?? rule.ifLongestWaitSeconds),
    busy: limits((rule) => rule.ifBusyPercent && rule.ifBusyPercent / 100),
    busyBelow: limits((rule) => {
      const percent = rule.untilBusyBelowPercent ?? rule.ifBusyPercent;
      return percent && percent / 100;
    }),
    every: Float64Array.from(specs, (rule) => (rule.on ? (rule.checkEverySeconds ?? 0) : 0)),
    backlogPauses: Int32Array.from(ids.teams, (id) => ruleOf(teams[id]?.backlog?.notDuring, ids)),
    breaksWait: Int32Array.from(ids.teams, (id) => ruleOf(teams[id]?.breakAfterContact?.notDuring, ids)),
  };
}
