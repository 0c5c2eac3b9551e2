import { teamColumn, teamColumns } from '../metrics/tally.ts';
import * as at from './layout.ts';
import { inContact, now, off, onBacklog, ready, stepEnd } from './state.ts';
import type { State } from './state.ts';

/**
 * Agents of a team that can take a contact stand in lists by the number of contacts they have in hand, the longest ready first.
 * List 0 holds idle agents; the last list (listWidth - 1) agents on the team's backlog. Agents whose hands are full are in none.
 */

const width = teamColumns.length;

/** A count of a team's agents in some activity changes: its time integral runs from now to the end of the step. */
export function countAgents(s: State, team: number, field: number, column: number, by: number): void {
  const row = (team << 4) + field;
  s.teamInts[row] = (s.teamInts[row] as number) + by;
  const cell = (s.row * s.teams + team) * width + column;
  const { teamTally, clock } = s;
  teamTally[cell] = (teamTally[cell] as number) + by * ((clock[stepEnd] as number) - (clock[now] as number));
}

/** Adds to the number of idle agents of a team; what is neither busy, on a break nor on the backlog is idle. */
function countIdle(s: State, team: number, by: number): void {
  const row = (team << 4) + at.idle;
  s.teamInts[row] = (s.teamInts[row] as number) + by;
}

/** Puts an agent at the end of the list of its team for a load. */
export function list(s: State, agent: number, load: number): void {
  const { agentInts, listHead, listTail } = s;
  const row = agent << 3;
  const into = (agentInts[row + at.agentTeam] as number) * s.listWidth + load;
  const last = listTail[into] as number;
  agentInts[row + at.agentPrevious] = last;
  agentInts[row + at.agentNext] = -1;
  if (last >= 0) agentInts[(last << 3) + at.agentNext] = agent;
  else listHead[into] = agent;
  listTail[into] = agent;
  agentInts[row + at.agentList] = into;
  s.agentReals[(agent << 1) + at.idleSince] = s.clock[now] as number;
}

/** Takes an agent out of its list, if it is in one. */
export function unlist(s: State, agent: number): void {
  const { agentInts, listHead, listTail } = s;
  const row = agent << 3;
  const from = agentInts[row + at.agentList] as number;
  if (from < 0) return;
  const next = agentInts[row + at.agentNext] as number;
  const previous = agentInts[row + at.agentPrevious] as number;
  if (previous >= 0) agentInts[(previous << 3) + at.agentNext] = next;
  else listHead[from] = next;
  if (next >= 0) agentInts[(next << 3) + at.agentPrevious] = previous;
  else listTail[from] = previous;
  agentInts[row + at.agentList] = -1;
}

/** Readies an agent found by `findAgent` for a contact: an idle one becomes busy, one on the backlog lays its item down. */
export function takeFromList(s: State, agent: number): void {
  const row = agent << 3;
  const team = s.agentInts[row + at.agentTeam] as number;
  const doing = s.agentInts[row + at.agentDoing];
  unlist(s, agent);
  if (doing === inContact) return;
  if (doing === ready) countIdle(s, team, -1);
  else {
    s.events.remove(s.slots + agent);
    countAgents(s, team, at.onBacklog, teamColumn.onBacklog, -1);
  }
  s.agentInts[row + at.agentDoing] = inContact;
  countAgents(s, team, at.busy, teamColumn.busy, 1);
}

/** An agent without work joins the idle agents of its team. */
export function becomeIdle(s: State, agent: number): void {
  s.agentInts[(agent << 3) + at.agentDoing] = ready;
  countIdle(s, s.agentInts[(agent << 3) + at.agentTeam] as number, 1);
  list(s, agent, 0);
}

/** An idle agent leaves the idle agents of its team for an item of the backlog. */
export function beginBacklog(s: State, agent: number): void {
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  unlist(s, agent);
  countIdle(s, team, -1);
  s.agentInts[(agent << 3) + at.agentDoing] = onBacklog;
  countAgents(s, team, at.onBacklog, teamColumn.onBacklog, 1);
  list(s, agent, s.listWidth - 1);
}

/** An idle agent goes home. */
export function sendIdleHome(s: State, agent: number): void {
  unlist(s, agent);
  countIdle(s, s.agentInts[(agent << 3) + at.agentTeam] as number, -1);
  leave(s, agent);
}

/** An agent that is neither idle nor counted as busy any more goes home. */
export function leave(s: State, agent: number): void {
  s.agentInts[(agent << 3) + at.agentDoing] = off;
  s.agentInts[(agent << 3) + at.agentLeaving] = 0;
  countAgents(s, s.agentInts[(agent << 3) + at.agentTeam] as number, at.present, teamColumn.present, -1);
}
