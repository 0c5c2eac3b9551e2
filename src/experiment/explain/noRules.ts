import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import type { ShiftSpec } from '../../scenario/schema/team.ts';
import { mapped, without } from './normal.ts';

const atItsTime = ({ breaks, ...shift }: ShiftSpec) => ({ ...shift, breaks: breaks.map((each) => without(each, 'notDuring')) });

/** The scenario in which no intraday rule ever comes into force. */
export function noRules(scenario: Scenario): ScenarioInput {
  return {
    ...without(scenario, 'intradayRules'),
    teams: mapped(scenario.teams, ({ agents, skills, backlog, breakAfterContact, ...team }) => {
      const skilled = Object.entries(skills).filter(([, { onlyDuring }]) => onlyDuring === undefined);
      return {
        ...team,
        agents: agents.shifts ? { ...agents, shifts: mapped(agents.shifts, atItsTime) } : agents,
        skills: mapped(Object.fromEntries(skilled), (skill) => without(skill, 'notDuring')),
        ...(backlog ? { backlog: without(backlog, 'notDuring') } : {}),
        ...(breakAfterContact ? { breakAfterContact: without(breakAfterContact, 'notDuring') } : {}),
      };
    }),
  };
}
