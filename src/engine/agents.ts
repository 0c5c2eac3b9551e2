import { teamColumn, teamColumns } from '../metrics/tally.ts';
import { agentState, now, stepEnd } from './state.ts';
import type { State } from './state.ts';

/**
 * Agents of a team that can take a contact stand in lists by the number of contacts they have in hand, the longest ready first.
 * List 0 holds idle agents; the last list (listWidth - 1) agents on the team's backlog. Agents whose hands are full are in none.
 */

/** A count of agents of a team in some activity changes: its time integral runs from now to the end of the step. */
export function countAgents(s: State, team: number, counts: Int32Array, column: number, by: number): void {
  counts[team] = (counts[team] as number) + by;
  const cell = (s.row * s.model.teamIds.length + team) * teamColumns.length + column;
  s.tally.team[cell] = (s.tally.team[cell] as number) + by * ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

/** Puts an agent at the end of the list of its team for a load. */
export function list(s: State, agent: number, load: number): void {
  const at = (s.agentTeam[agent] as number) * s.listWidth + load;
  const last = s.listTail[at] as number;
  s.agentPrevious[agent] = last;
  s.agentNext[agent] = -1;
  if (last >= 0) s.agentNext[last] = agent;
  else s.listHead[at] = agent;
  s.listTail[at] = agent;
  s.agentList[agent] = at;
  s.idleSince[agent] = s.clock[now] as number;
}

/** Takes an agent out of its list, if it is in one. */
export function unlist(s: State, agent: number): void {
  const at = s.agentList[agent] as number;
  if (at < 0) return;
  const next = s.agentNext[agent] as number;
  const previous = s.agentPrevious[agent] as number;
  if (previous >= 0) s.agentNext[previous] = next;
  else s.listHead[at] = next;
  if (next >= 0) s.agentPrevious[next] = previous;
  else s.listTail[at] = previous;
  s.agentList[agent] = -1;
}

/** Readies an agent found by `findAgent` for a contact: an idle one becomes busy, one on the backlog lays its item down. */
export function takeFromIdle(s: State, agent: number): void {
  const team = s.agentTeam[agent] as number;
  unlist(s, agent);
  if (s.agentDoing[agent] === agentState.ready) s.idle[team] = (s.idle[team] as number) - 1;
  else if (s.agentDoing[agent] === agentState.onBacklog) {
    s.events.remove(s.slots + agent);
    countAgents(s, team, s.onBacklog, teamColumn.onBacklog, -1);
  } else return;
  s.agentDoing[agent] = agentState.inContact;
  countAgents(s, team, s.busy, teamColumn.busy, 1);
}

/** An agent without work joins the idle agents of its team. */
export function becomeIdle(s: State, agent: number): void {
  const team = s.agentTeam[agent] as number;
  s.agentDoing[agent] = agentState.ready;
  s.idle[team] = (s.idle[team] as number) + 1;
  list(s, agent, 0);
}

/** An agent goes home. */
export function leave(s: State, agent: number): void {
  s.agentDoing[agent] = agentState.off;
  s.agentLeaving[agent] = 0;
  countAgents(s, s.agentTeam[agent] as number, s.present, teamColumn.present, -1);
}
