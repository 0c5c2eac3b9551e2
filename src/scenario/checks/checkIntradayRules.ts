import type { Path } from '../path.ts';
import type { IntradayRuleSpec } from '../schema/intradayRule.ts';
import { type Checked, refersTo } from './check.ts';
import { queueReference } from './queueReference.ts';

const conditions = [
  ['ifWaitingAtLeast', 'untilWaitingBelow'],
  ['ifLongestWaitSeconds', 'untilLongestWaitBelowSeconds'],
  ['ifBusyPercent', 'untilBusyBelowPercent'],
] as const;
const fields = conditions.map(([from]) => from);

/** A rule comes into force by what it says, and goes out of force no later than it came. */
function checkConditions({ report }: Checked, path: Path, rule: IntradayRuleSpec): void {
  if (fields.every((field) => rule[field] === undefined)) report(path, 'atLeastOne', { fields });
  for (const [from, until] of conditions) {
    const limit = rule[from];
    const got = rule[until];
    if (got === undefined) continue;
    if (limit === undefined) report([...path, until], 'onlyWith', { needed: from });
    else if (got > limit) report([...path, until], 'notAtMost', { field: from, limit, got });
  }
  if (rule.ifBusyPercent !== undefined && rule.checkEverySeconds === undefined)
    report([...path, 'ifBusyPercent'], 'onlyWith', { needed: 'checkEverySeconds' });
}

/** Rules watch queues that exist, by conditions that make sense; what happens during a rule names one that exists. */
export function checkIntradayRules(checked: Checked): void {
  const { scenario, report } = checked;
  for (const [id, rule] of Object.entries(scenario.intradayRules)) {
    const path = ['intradayRules', id];
    queueReference(checked, [...path, 'queue'], rule.queue);
    checkConditions(checked, path, rule);
  }
  const refers = (path: Path, rule: string | undefined) => {
    if (rule !== undefined) refersTo(report, path, 'intradayRule', rule, scenario.intradayRules);
  };
  for (const [id, team] of Object.entries(scenario.teams)) {
    for (const [queue, { onlyDuring, notDuring }] of Object.entries(team.skills)) {
      const path = ['teams', id, 'skills', queue];
      refers([...path, 'onlyDuring'], onlyDuring);
      refers([...path, 'notDuring'], notDuring);
      if (onlyDuring !== undefined && notDuring !== undefined) report([...path, 'notDuring'], 'notWith', { other: 'onlyDuring' });
    }
    for (const [shift, { breaks }] of Object.entries(team.agents.shifts ?? {}))
      for (const [at, { notDuring }] of breaks.entries())
        refers(['teams', id, 'agents', 'shifts', shift, 'breaks', at, 'notDuring'], notDuring);
    refers(['teams', id, 'backlog', 'notDuring'], team.backlog?.notDuring);
    refers(['teams', id, 'breakAfterContact', 'notDuring'], team.breakAfterContact?.notDuring);
  }
}
