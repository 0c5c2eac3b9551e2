import { gotOf } from '../got.ts';
import type { AgentsSpec, TeamSpec } from '../schema/team.ts';
import { type Checked, exactlyOneOf, fitsIntervals, refersTo } from './check.ts';
import { queueKeys } from './queueReference.ts';

/** Correlation of two agents' absence: all but all or nobody. */
const mostTogether = 0.95;

function checkAgents(checked: Checked, agents: AgentsSpec, team: string): void {
  const path = ['teams', team, 'agents'];
  exactlyOneOf(checked.report, path, agents, ['constant', 'perInterval', 'steps', 'shifts']);
  fitsIntervals(checked, [...path, 'perInterval'], agents.perInterval);
  let before = -1;
  agents.steps?.forEach(({ fromSeconds: got }, position) => {
    if (got <= before) checked.report([...path, 'steps', position, 'fromSeconds'], 'notRising', { before, got });
    before = got;
  });
}

/** Breaks end with the shift at the latest. */
function checkShifts({ report }: Checked, { shifts = {} }: AgentsSpec, team: string): void {
  for (const [id, { lastsMinutes: limit, breaks }] of Object.entries(shifts))
    breaks.forEach(({ afterMinutes, lastsMinutes, groups }, position) => {
      const got = afterMinutes + groups * lastsMinutes;
      const path = ['teams', team, 'agents', 'shifts', id, 'breaks', position];
      if (got > limit) report([...path, 'lastsMinutes'], 'breakAfterShift', { limit, got });
    });
}

/** The share of agents absent on a day lies between 0 and 1, which bounds how much it can vary. */
function checkAbsence({ report }: Checked, { absence }: TeamSpec, team: string): void {
  if (absence === undefined || absence.percent === 0) return;
  const share = absence.percent / 100;
  const most = Math.floor(1000 * Math.sqrt((mostTogether * (1 - share)) / share)) / 1000;
  if (absence.dayCv > most) report(['teams', team, 'absence', 'dayCv'], 'tooHigh', { most, got: gotOf(absence.dayCv) });
}

function checkTeamOrder({ scenario, report }: Checked, queue: string, served: ReadonlySet<string>): void {
  const named = new Set<string>();
  scenario.queues[queue]?.teamOrder?.forEach((group, groupAt) => {
    group.forEach((team, teamAt) => {
      const path = ['queues', queue, 'teamOrder', groupAt, teamAt];
      if (!refersTo(report, path, 'team', team, scenario.teams)) return;
      if (named.has(team)) report(path, 'teamTwice', { team });
      else if (!served.has(team)) report(path, 'teamWithoutSkill', { team, queue });
      named.add(team);
    });
  });
}

/** Staff is stated in one way; teams serve queues that exist, every queue has a team whatever intraday rule is in force, and orders of teams name those that serve. */
export function checkTeams(checked: Checked): void {
  const { scenario, queues, report } = checked;
  const sets = () => new Map(Object.keys(queues).map((queue) => [queue, new Set<string>()]));
  const teamsOf = sets();
  const always = sets();
  for (const [id, team] of Object.entries(scenario.teams)) {
    checkAgents(checked, team.agents, id);
    checkShifts(checked, team.agents, id);
    checkAbsence(checked, team, id);
    if (team.openingHours !== undefined)
      refersTo(report, ['teams', id, 'openingHours'], 'openingHours', team.openingHours, scenario.calendar.openingHours);
    if (team.outsourced && team.wagePerHour !== undefined)
      report(['teams', id, 'outsourced'], 'notWith', { other: 'wagePerHour' });
    for (const [queue, key] of queueKeys(checked, ['teams', id, 'skills'], team.skills)) {
      teamsOf.get(queue)?.add(id);
      if (team.skills[key]?.onlyDuring === undefined) always.get(queue)?.add(id);
    }
  }
  for (const [queue, teams] of teamsOf) {
    const declared = Object.hasOwn(scenario.queues, queue);
    if (always.get(queue)?.size === 0) report([declared ? 'queues' : 'channels', queue], 'noTeam', { queue });
    if (declared) checkTeamOrder(checked, queue, teams);
  }
}
