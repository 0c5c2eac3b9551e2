import { placeColumn, teamColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { becomeIdle, countAgents, leave, unlist } from './agents.ts';
import { workOnBacklog } from './backlog.ts';
import { openSeconds } from './calendar.ts';
import { contactDraw, unlink } from './contact.ts';
import { findContact } from './findContact.ts';
import { letGo, takeInHand, takeMore } from './hands.ts';
import * as at from './layout.ts';
import { afterAttempt, afterService } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import { agentReadyKind, completionKind, inContact, inSelfService, inService, now, onBacklog, onBreak, wrappingUp } from './state.ts';
import type { State } from './state.ts';
import { countAtPlace, countServed } from './tallying.ts';

/** A customer begins to serve itself; nobody is needed. */
export function beginAttempt(s: State, slot: number): void {
  const seconds = handleSeconds(s, slot);
  countAtPlace(s, slot, placeColumn.handled, 1);
  countAtPlace(s, slot, placeColumn.handleSeconds, seconds);
  s.slotInts[(slot << 4) + at.state] = inSelfService;
  s.events.time[slot] = (s.clock[now] as number) + seconds;
  s.events.add(slot, completionKind);
}

/** Handle time of the slot's present contact at its place: given, or the type's own. */
function handleSeconds(s: State, slot: number): number {
  const type = s.slotInts[(slot << 4) + at.type] as number;
  const place = s.slotInts[(slot << 4) + at.place] as number;
  const list = s.model.arrivals.given[type];
  if (list !== undefined && s.slotInts[(slot << 4) + at.contacts] === 1) {
    const value = list.service[s.slotInts[(slot << 4) + at.given] as number] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  const row = type * s.places + place;
  const purpose = (purposes.handleTime + Math.imul(place + 1, 0x5bd1e995)) | 0;
  const bits = contactDraw(s, slot, purpose);
  return (s.handlingReals[(row << 3) + at.timeMean] as number) * quantileAt(s.tables, s.handlingInts[(row << 2) + at.timeTable] as number, bits);
}

/** An agent begins a contact, or takes up one that was laid down. The agent is already out of the lists and counted as busy. */
export function startService(s: State, slot: number, agent: number): void {
  const { slotInts, slotReals } = s;
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const queue = slotInts[(slot << 4) + at.place] as number;
  slotInts[(slot << 4) + at.state] = inService;
  slotInts[(slot << 4) + at.agentOf] = agent;
  s.agentInts[(agent << 3) + at.agentDoing] = inContact;
  let work = slotReals[(slot << 3) + at.workLeft] as number;
  if (work < 0) {
    countServed(s, slot, queue, waited(s, slot, queue));
    work = handleSeconds(s, slot) * (s.model.teams.factor[team * s.queues + queue] as number);
    countAtPlace(s, slot, placeColumn.handled, 1);
    countAtPlace(s, slot, placeColumn.handleSeconds, work);
    if (s.recorder !== undefined) note(s, 'started', slot, agent);
  }
  if ((s.teamInts[(team << 4) + at.atOnce] as number) === 1) {
    s.events.time[slot] = (s.clock[now] as number) + work;
    s.events.add(slot, completionKind);
  } else {
    slotReals[(slot << 3) + at.workLeft] = work;
    takeInHand(s, slot, agent);
  }
}

/** Seconds a contact has waited, on the clock of its channel. */
function waited(s: State, slot: number, queue: number): number {
  const { placeInts, slotReals } = s;
  if (placeInts[(queue << 4) + at.openingClock] === 0) return (s.clock[now] as number) - (slotReals[(slot << 3) + at.since] as number);
  return openSeconds(s, placeInts[(queue << 4) + at.channelOf] as number) - (slotReals[(slot << 3) + at.openSince] as number);
}

/** An agent takes a waiting contact out of its queue. */
export function pull(s: State, slot: number, agent: number): void {
  s.events.remove(slot);
  unlink(s, slot, s.slotInts[(slot << 4) + at.place] as number);
  startService(s, slot, agent);
}

/** A contact, or an attempt to serve oneself, comes to its end. */
export function completionEvent(s: State, slot: number): void {
  const { slotInts } = s;
  s.tally.events++;
  if (slotInts[(slot << 4) + at.state] === inSelfService) {
    afterAttempt(s, slot, draw(slotInts[(slot << 4) + at.word0] as number, slotInts[(slot << 4) + at.word1] as number, purposes.complexity));
    return;
  }
  const agent = slotInts[(slot << 4) + at.agentOf] as number;
  const channel = s.placeInts[((slotInts[(slot << 4) + at.place] as number) << 4) + at.channelOf] as number;
  if (s.recorder !== undefined) note(s, 'ended', slot, agent);
  s.slotReals[(slot << 3) + at.workLeft] = -1;
  s.inChannel[channel] = (s.inChannel[channel] as number) - 1;
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  if ((s.teamInts[(team << 4) + at.atOnce] as number) === 1 || letGo(s, slot, agent)) afterContact(s, slot, agent);
  afterService(s, slot);
}

/** Wrap-up, then perhaps a break, then the next contact. */
function afterContact(s: State, slot: number, agent: number): void {
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const pauses = s.teamInts[(team << 4) + at.breakTable] as number;
  if (pauses >= 0) drawBreak(s, slot, agent, team, pauses);
  const row = (s.slotInts[(slot << 4) + at.type] as number) * s.places + (s.slotInts[(slot << 4) + at.place] as number);
  const wrap = s.handlingInts[(row << 2) + at.wrapTable] as number;
  if (wrap < 0) {
    agentFree(s, agent);
    return;
  }
  const seconds = (s.handlingReals[(row << 3) + at.wrapMean] as number) * quantileAt(s.tables, wrap, contactDraw(s, slot, purposes.wrapUp));
  countAtPlace(s, slot, placeColumn.handleSeconds, seconds);
  s.agentInts[(agent << 3) + at.agentDoing] = wrappingUp;
  setAgentTimer(s, agent, seconds);
}

function drawBreak(s: State, slot: number, agent: number, team: number, table: number): void {
  const { breakShare, breakMean } = s.model.teams;
  if (below(contactDraw(s, slot, purposes.agentBreak), breakShare[team] as number))
    s.agentReals[(agent << 1) + at.breakAfter] = (breakMean[team] as number) * quantileAt(s.tables, table, contactDraw(s, slot, purposes.breakLength));
}

/** The agent's own event: the end of wrap-up, of a break or of an item of the backlog. */
export function setAgentTimer(s: State, agent: number, seconds: number): void {
  s.events.time[s.slots + agent] = (s.clock[now] as number) + seconds;
  s.events.add(s.slots + agent, agentReadyKind);
}

export function agentEvent(s: State, agent: number): void {
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const doing = s.agentInts[(agent << 3) + at.agentDoing];
  s.tally.events++;
  if (doing === onBreak) {
    countAgents(s, team, at.onBreak, teamColumn.onBreak, -1);
    countAgents(s, team, at.busy, teamColumn.busy, 1);
  } else if (doing === onBacklog) {
    unlist(s, agent);
    countAgents(s, team, at.onBacklog, teamColumn.onBacklog, -1);
    countAgents(s, team, at.busy, teamColumn.busy, 1);
  }
  agentFree(s, agent);
}

/** A busy agent has ended what it did: its break, home, the next contact, or idle. */
function agentFree(s: State, agent: number): void {
  const { teamInts } = s;
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const row = team << 4;
  if ((s.agentReals[(agent << 1) + at.breakAfter] as number) > 0) {
    takeBreak(s, agent, team);
    return;
  }
  if ((teamInts[row + at.present] as number) > (teamInts[row + at.target] as number)) {
    countAgents(s, team, at.busy, teamColumn.busy, -1);
    leave(s, agent);
    return;
  }
  s.agentInts[(agent << 3) + at.agentLeaving] = 0;
  const next = findContact(s, team, 0);
  if (next >= 0) {
    pull(s, next, agent);
    if ((teamInts[row + at.atOnce] as number) > 1) takeMore(s, agent);
    return;
  }
  countAgents(s, team, at.busy, teamColumn.busy, -1);
  becomeIdle(s, agent);
  if ((teamInts[row + at.backlogTable] as number) >= 0) workOnBacklog(s, team);
}

function takeBreak(s: State, agent: number, team: number): void {
  const seconds = s.agentReals[(agent << 1) + at.breakAfter] as number;
  s.agentReals[(agent << 1) + at.breakAfter] = 0;
  s.agentInts[(agent << 3) + at.agentDoing] = onBreak;
  countAgents(s, team, at.busy, teamColumn.busy, -1);
  countAgents(s, team, at.onBreak, teamColumn.onBreak, 1);
  setAgentTimer(s, agent, seconds);
}

/** An agent comes on duty: a waiting contact, or idle. */
export function setToWork(s: State, agent: number): void {
  countAgents(s, s.agentInts[(agent << 3) + at.agentTeam] as number, at.busy, teamColumn.busy, 1);
  agentFree(s, agent);
}
