import { teamColumn, teamColumns } from '../metrics/tally.ts';
import { draw, streamWords } from '../random/key.ts';
import { unit } from '../random/unit.ts';
import { countAgents, sendIdleHome, unlist } from './agents.ts';
import { layDown, relist, takeMore } from './hands.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import { setToWork } from './service.ts';
import { inContact, now, off } from './state.ts';
import type { State } from './state.ts';

const secondsPerDay = 86_400;

/**
 * Agents of a team for the step that begins now, `length` seconds. New agents take waiting contacts at once. When staff falls,
 * idle agents leave first, deferred work is laid down, and the others end what they have in hand and take nothing new.
 */
export function staffTeam(s: State, team: number, length: number): void {
  const row = team << 4;
  const target = wholeAgents(s, team);
  const cell = (s.row * s.teams + team) * teamColumns.length + teamColumn.staffed;
  s.teamTally[cell] = (s.teamTally[cell] as number) + length * target;
  if (target === s.teamInts[row + at.target]) return;
  s.tally.events++;
  s.teamInts[row + at.target] = target;
  if ((s.teamInts[row + at.present] as number) > target) sendHome(s, team);
  else bringIn(s, team);
}

/** A fraction of an agent is one more with that probability: one draw for a team and day, so that more staff never means fewer. */
function wholeAgents(s: State, team: number): number {
  const { calendar, seed, teamHash, warmUpDays } = s.model;
  const wanted = calendar.agents[s.step * s.teams + team] as number;
  const whole = Math.floor(wanted);
  if (wanted === whole) return whole;
  const day = Math.floor((s.clock[now] as number) / secondsPerDay) - warmUpDays;
  const key = new Int32Array(2);
  streamWords(key, 0, seed[0] as number, seed[1] as number, s.replication, teamHash[team] as number, day, 0);
  return unit(draw(key[0] as number, key[1] as number, purposes.wholeAgent)) < wanted - whole ? whole + 1 : whole;
}

/** Agents above the staffing: those who are about to leave included. */
function above(s: State, team: number): number {
  return (s.teamInts[(team << 4) + at.present] as number) - (s.teamInts[(team << 4) + at.target] as number);
}

function aboutToLeave(s: State, team: number): number {
  const { agentFrom } = s.model.teams;
  let count = 0;
  for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++)
    count += s.agentInts[(agent << 3) + at.agentLeaving] as number;
  return count;
}

/** First those stay who were about to leave, then others come, the lowest number first. */
function bringIn(s: State, team: number): void {
  const { agentFrom } = s.model.teams;
  const first = agentFrom[team] as number;
  const end = agentFrom[team + 1] as number;
  for (let agent = first; agent < end && above(s, team) < aboutToLeave(s, team); agent++) {
    if (s.agentInts[(agent << 3) + at.agentLeaving] === 0) continue;
    s.agentInts[(agent << 3) + at.agentLeaving] = 0;
    relist(s, agent);
    takeMore(s, agent);
  }
  for (let agent = first; agent < end && above(s, team) < 0; agent++) {
    if (s.agentInts[(agent << 3) + at.agentDoing] !== off) continue;
    countAgents(s, team, at.present, teamColumn.present, 1);
    setToWork(s, agent);
  }
}

function sendHome(s: State, team: number): void {
  const { agentFrom } = s.model.teams;
  const first = agentFrom[team] as number;
  const last = (agentFrom[team + 1] as number) - 1;
  while (above(s, team) > 0 && (s.listTail[team * s.listWidth] as number) >= 0) sendIdleHome(s, s.listTail[team * s.listWidth] as number);
  if (servesDeferred(s, team))
    for (let agent = last; agent >= first && above(s, team) > 0; agent--)
      if (s.agentInts[(agent << 3) + at.agentDoing] === inContact) layDown(s, agent);
  if (s.teamInts[(team << 4) + at.atOnce] === 1) return;
  for (let agent = last; agent >= first && above(s, team) > aboutToLeave(s, team); agent--) {
    const row = agent << 3;
    if (s.agentInts[row + at.agentDoing] !== inContact || s.agentInts[row + at.agentLeaving] === 1) continue;
    s.agentInts[row + at.agentLeaving] = 1;
    unlist(s, agent);
  }
}

function servesDeferred(s: State, team: number): boolean {
  const { skillFrom, skillQueue } = s.model.teams;
  for (let skill = skillFrom[team] as number; skill < (skillFrom[team + 1] as number); skill++)
    if (s.placeInts[((skillQueue[skill] as number) << 4) + at.freezes] === 1) return true;
  return false;
}
