import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { mapped, without } from './normal.ts';

/** The scenario in which no intraday rule ever comes into force. */
export function noRules(scenario: Scenario): ScenarioInput {
  return {
    ...without(scenario, 'intradayRules'),
    teams: mapped(scenario.teams, ({ skills, backlog, breakAfterContact, ...team }) => {
      const always = Object.entries(skills).filter(([, { onlyDuring }]) => onlyDuring === undefined);
      return {
        ...team,
        skills: mapped(Object.fromEntries(always), (skill) => without(skill, 'notDuring')),
        ...(backlog ? { backlog: without(backlog, 'notDuring') } : {}),
        ...(breakAfterContact ? { breakAfterContact: without(breakAfterContact, 'notDuring') } : {}),
      };
    }),
  };
}
