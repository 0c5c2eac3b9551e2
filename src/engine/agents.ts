import { teamColumn, teamWidth } from '../metrics/tally.ts';
import { removeEvent } from './eventQueue.ts';
import { interrupt } from './hands.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import {
  agentInts,
  agentNodes,
  agentReals,
  clock,
  inContact,
  listHead,
  listTail,
  now,
  off,
  onBacklog,
  onBreak,
  ready,
  registers,
  stepEnd,
  teamInts,
  teamTally,
} from './state.ts';

/**
 * Agents of a team that can take a contact stand in lists by the number of contacts they have in hand, the longest ready first.
 * List 0 holds idle agents; the last list (listWidth - 1) agents on the team's backlog. Agents whose hands are full are in none.
 */

const width = teamWidth;

/** A count of a team's agents in some activity changes: its time integral runs from now to the end of the step. */
export function countAgents(team: number, field: number, column: number, by: number): void {
  const row = (team << 4) + field;
  teamInts[row] = (teamInts[row] as number) + by;
  const cell = (registers[reg.teamRow] as number) + team * width + column;
  teamTally[cell] = (teamTally[cell] as number) + by * ((clock[stepEnd] as number) - (clock[now] as number));
}

/** Adds to the number of idle agents of a team; what is neither busy, on a break nor on the backlog is idle. */
function countIdle(team: number, by: number): void {
  const row = (team << 4) + at.idle;
  teamInts[row] = (teamInts[row] as number) + by;
}

/** Puts an agent at the end of the list of its team for a load. */
export function list(agent: number, load: number): void {
  const row = agent << 3;
  const into = (agentInts[row + at.agentTeam] as number) * (registers[reg.listWidth] as number) + load;
  const last = listTail[into] as number;
  agentInts[row + at.agentPrevious] = last;
  agentInts[row + at.agentNext] = -1;
  if (last >= 0) agentInts[(last << 3) + at.agentNext] = agent;
  else listHead[into] = agent;
  listTail[into] = agent;
  agentInts[row + at.agentList] = into;
  agentReals[(agent << 1) + at.idleSince] = clock[now] as number;
}

/** Takes an agent out of its list, if it is in one. */
export function unlist(agent: number): void {
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

/** Readies an agent found by `findAgent` for a contact: an idle one becomes busy, others lay down an item of the backlog or a contact. */
export function takeFromList(agent: number): void {
  const row = agent << 3;
  const team = agentInts[row + at.agentTeam] as number;
  const doing = agentInts[row + at.agentDoing];
  unlist(agent);
  if (doing === inContact) {
    interrupt(agent);
    return;
  }
  if (doing === ready) countIdle(team, -1);
  else {
    removeEvent(agentNodes + agent);
    countAgents(team, at.onBacklog, teamColumn.onBacklog, -1);
  }
  agentInts[row + at.agentDoing] = inContact;
  countAgents(team, at.busy, teamColumn.busy, 1);
}

/** An agent without work joins the idle agents of its team. */
export function becomeIdle(agent: number): void {
  agentInts[(agent << 3) + at.agentDoing] = ready;
  countIdle(agentInts[(agent << 3) + at.agentTeam] as number, 1);
  list(agent, 0);
}

/** An idle agent leaves the idle agents of its team for an item of the backlog. */
export function beginBacklog(agent: number): void {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  unlist(agent);
  countIdle(team, -1);
  agentInts[(agent << 3) + at.agentDoing] = onBacklog;
  countAgents(team, at.onBacklog, teamColumn.onBacklog, 1);
  list(agent, (registers[reg.listWidth] as number) - 1);
}

/** An idle agent goes on a break. */
export function beginBreak(agent: number): void {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  unlist(agent);
  countIdle(team, -1);
  agentInts[(agent << 3) + at.agentDoing] = onBreak;
  countAgents(team, at.onBreak, teamColumn.onBreak, 1);
}

/** An idle agent goes home. */
export function sendIdleHome(agent: number): void {
  unlist(agent);
  countIdle(agentInts[(agent << 3) + at.agentTeam] as number, -1);
  leave(agent);
}

/** An agent lays its item of the backlog down and goes home. */
export function sendHomeFromBacklog(agent: number): void {
  unlist(agent);
  removeEvent(agentNodes + agent);
  countAgents(agentInts[(agent << 3) + at.agentTeam] as number, at.onBacklog, teamColumn.onBacklog, -1);
  leave(agent);
}

/** An agent that is neither idle nor counted as busy any more goes home. */
export function leave(agent: number): void {
  agentInts[(agent << 3) + at.agentDoing] = off;
  agentInts[(agent << 3) + at.agentLeaving] = 0;
  countAgents(agentInts[(agent << 3) + at.agentTeam] as number, at.present, teamColumn.present, -1);
}
