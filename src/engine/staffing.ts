import { teamColumn, teamWidth } from '../metrics/tally.ts';
import { draw, streamWords } from '../random/key.ts';
import { purposeKey } from '../random/purpose.ts';
import { unit } from '../random/unit.ts';
import { countAgents, sendHomeFromBacklog, sendIdleHome, unlist } from './agents.ts';
import { hasRested } from './breaks.ts';
import { layDown, relist, takeMore } from './hands.ts';
import { has } from './has.ts';
import { serveWaiting } from './intraday.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { setToWork } from './service.ts';
import { agentInts, clock, inContact, listTail, now, off, placeInts, registers, running, teamInts, teamTally } from './state.ts';

const secondsPerDay = 86_400;

/**
 * Agents of a team for the step that begins now, `length` seconds. New agents take waiting contacts at once. When staff falls,
 * idle agents leave first, deferred work and a backlog that can be interrupted are laid down, and the others end what they have
 * in hand and take nothing new.
 */
export function staffTeam(team: number, length: number): void {
  const row = team << 4;
  const { calendar } = running.model;
  const wanted = calendar.agents[(registers[reg.step] as number) * (registers[reg.teamCount] as number) + team] as number;
  drawDay(team);
  const whole = wholeAgents(wanted);
  const absent = absentOf(team, whole);
  const target = whole - absent;
  const cell = (registers[reg.teamRow] as number) + team * teamWidth;
  teamTally[cell + teamColumn.staffed] = (teamTally[cell + teamColumn.staffed] as number) + length * target;
  teamTally[cell + teamColumn.absent] = (teamTally[cell + teamColumn.absent] as number) + length * absent;
  if (target === teamInts[row + at.target]) return;
  registers[reg.events] = (registers[reg.events] as number) + 1;
  teamInts[row + at.target] = target;
  sendHome(team);
  bringIn(team);
  interruptAnew(team);
}

/** Key of a team's draws of the present day. */
const ofDay = new Int32Array(2);

function drawDay(team: number): void {
  const { seed, teamHash, warmUpDays } = running.model;
  const day = Math.floor((clock[now] as number) / secondsPerDay) - warmUpDays;
  streamWords(
    ofDay,
    0,
    seed[0] as number,
    seed[1] as number,
    registers[reg.replication] as number,
    teamHash[team] as number,
    day,
    0,
  );
}

const dayDraw = (purpose: number): number => unit(draw(ofDay[0] as number, ofDay[1] as number, purpose));

/** A fraction of an agent is one more with that probability: one draw for a team and day, so that more staff never means fewer. */
function wholeAgents(wanted: number): number {
  const whole = Math.floor(wanted);
  return wanted !== whole && dayDraw(purposes.wholeAgent) < wanted - whole ? whole + 1 : whole;
}

/**
 * How many of a team's first so many agents are absent today: a draw for each in turn, the likelier the more before are absent, so that
 * their number is beta-binomial and more staff never means fewer at work.
 */
function absentOf(team: number, agents: number): number {
  const { absence, absenceTogether } = running.model.teams;
  const share = absence[team] as number;
  const together = absenceTogether[team] as number;
  let absent = 0;
  if (share > 0)
    for (let agent = 0; agent < agents; agent++)
      if (dayDraw(purposeKey(purposes.absence, agent)) * (1 + agent * together) < share + absent * together) absent++;
  return absent;
}

/** Agents of a team, of a fractional number on its roster, who come today. */
export function atWork(team: number, wanted: number): number {
  drawDay(team);
  const whole = wholeAgents(wanted);
  return whole - absentOf(team, whole);
}

/** Agents above the staffing: those who are about to leave included. */
function above(team: number): number {
  return (teamInts[(team << 4) + at.present] as number) - (teamInts[(team << 4) + at.target] as number);
}

function aboutToLeave(team: number): number {
  const { agentFrom } = running.model.teams;
  let count = 0;
  for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++)
    count += agentInts[(agent << 3) + at.agentLeaving] as number;
  return count;
}

/** Whether an agent without work goes home: there are too many of its team, and not others who have been told to leave. */
export function goesHome(agent: number, team: number): boolean {
  const surplus = above(team);
  if (surplus <= 0) return false;
  if (teamInts[(team << 4) + at.atOnce] === 1 || agentInts[(agent << 3) + at.agentLeaving] === 1) return true;
  return surplus > aboutToLeave(team);
}

/** First those stay who were about to leave, then others come, the lowest number first. */
function bringIn(team: number): void {
  const { agentFrom } = running.model.teams;
  const first = agentFrom[team] as number;
  const end = agentFrom[team + 1] as number;
  let leaving = aboutToLeave(team);
  for (let agent = first; agent < end && leaving > Math.max(0, above(team)); agent++) {
    if (agentInts[(agent << 3) + at.agentLeaving] === 0) continue;
    agentInts[(agent << 3) + at.agentLeaving] = 0;
    leaving--;
    if (agentInts[(agent << 3) + at.agentDoing] !== inContact) continue;
    relist(agent);
    takeMore(agent);
  }
  for (let agent = first; agent < end && above(team) < 0; agent++) {
    if (agentInts[(agent << 3) + at.agentDoing] !== off) continue;
    countAgents(team, at.present, teamColumn.present, 1);
    hasRested(agent);
    setToWork(agent);
  }
}

function sendHome(team: number): void {
  const { agentFrom } = running.model.teams;
  const first = agentFrom[team] as number;
  const last = (agentFrom[team + 1] as number) - 1;
  const lists = team * (registers[reg.listWidth] as number);
  while (above(team) > 0 && (listTail[lists] as number) >= 0) sendIdleHome(listTail[lists] as number);
  const backlog = lists + (registers[reg.listWidth] as number) - 1;
  if (teamInts[(team << 4) + at.backlogInterruptible] === 1)
    while (above(team) > 0 && (listTail[backlog] as number) >= 0) sendHomeFromBacklog(listTail[backlog] as number);
  if (servesDeferred(team))
    for (let agent = last; agent >= first && above(team) > 0; agent--)
      if (agentInts[(agent << 3) + at.agentDoing] === inContact) layDown(agent);
  if (teamInts[(team << 4) + at.atOnce] === 1) return;
  for (let agent = last; agent >= first && above(team) > aboutToLeave(team); agent--) {
    const row = agent << 3;
    if (agentInts[row + at.agentDoing] !== inContact || agentInts[row + at.agentLeaving] === 1) continue;
    agentInts[row + at.agentLeaving] = 1;
    unlist(agent);
  }
}

/** Nobody is taken off work in a team of too many agents; once they are no longer too many, contacts that wait for it are served. */
export function interruptAnew(team: number): void {
  if (above(team) > 0) return;
  const { skillFrom, skillQueue } = running.model.teams;
  for (let skill = skillFrom[team] as number; skill < (skillFrom[team + 1] as number); skill++)
    if (has(skillQueue[skill] as number, at.interrupts)) serveWaiting(skillQueue[skill] as number);
}

function servesDeferred(team: number): boolean {
  const { skillFrom, skillQueue } = running.model.teams;
  for (let skill = skillFrom[team] as number; skill < (skillFrom[team + 1] as number); skill++)
    if (placeInts[((skillQueue[skill] as number) << 4) + at.freezes] === 1) return true;
  return false;
}
