import { placeColumn, queueColumn, queueColumns, teamColumn, typeColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw, inquiryWord0, inquiryWord1 } from '../random/key.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { becomeIdle, countAgents, leave, list, unlist } from './agents.ts';
import { openSeconds } from './calendar.ts';
import { contactDraw, countAtPlace, countInquiry, countWait, putFirst, unlink } from './contact.ts';
import { findContact } from './findContact.ts';
import { afterAttempt, afterService } from './outcome.ts';
import * as purposes from './purposes.ts';
import { agentState, eventKind, now, slotState } from './state.ts';
import type { State } from './state.ts';

/** A customer begins to serve itself; nobody is needed. */
export function beginAttempt(s: State, slot: number): void {
  const seconds = handleSeconds(s, slot, 1);
  countAtPlace(s, slot, placeColumn.handled, 1);
  countAtPlace(s, slot, placeColumn.handleSeconds, seconds);
  s.state[slot] = slotState.selfService;
  schedule(s, slot, seconds);
}

function schedule(s: State, slot: number, seconds: number): void {
  s.events.time[slot] = (s.clock[now] as number) + seconds;
  s.events.add(slot, eventKind.completion);
}

/** Handle time of the slot's present contact: given, or the type's own at its place times the team's factor. */
function handleSeconds(s: State, slot: number, factor: number): number {
  const { handling, tables, arrivals } = s.model;
  const given = s.given[slot] as number;
  if (given >= 0 && s.contacts[slot] === 1) {
    const value = arrivals.given[s.type[slot] as number]?.service[given] ?? Number.NaN;
    if (value === value) return value;
  }
  const cell = (s.type[slot] as number) * s.model.placeIds.length + (s.place[slot] as number);
  const purpose = (purposes.handleTime + Math.imul((s.place[slot] as number) + 1, 0x5bd1e995)) | 0;
  const table = handling.table[cell] as number;
  return factor * (handling.mean[cell] as number) * quantileAt(tables, table, contactDraw(s, slot, purpose));
}

/** An agent begins a contact, or takes up one that was laid down. The agent is already out of the lists and counted as busy. */
export function startService(s: State, slot: number, agent: number): void {
  const { places, teams } = s.model;
  const team = s.agentTeam[agent] as number;
  const queue = s.place[slot] as number;
  s.state[slot] = slotState.inService;
  s.agentOf[slot] = agent;
  s.agentDoing[agent] = agentState.inContact;
  let work = s.workLeft[slot] as number;
  if (work < 0) {
    countStart(s, slot, queue);
    work = handleSeconds(s, slot, teams.factor[team * s.model.queueIds.length + queue] as number);
    countAtPlace(s, slot, placeColumn.handled, 1);
    countAtPlace(s, slot, placeColumn.handleSeconds, work);
    if (s.recorder !== undefined) note(s, slot, 'started');
  }
  countAgents(s, team, s.inContact, teamColumn.contacts, 1);
  s.workLeft[slot] = work;
  if (teams.atOnce[team] === 1) {
    s.workSince[slot] = s.clock[now] as number;
    schedule(s, slot, work);
  } else takeInHand(s, slot, agent);
}

/** The wait of a contact that is answered. */
function countStart(s: State, slot: number, queue: number): void {
  const { places } = s.model;
  const wait =
    places.openingClock[queue] === 1
      ? openSeconds(s, places.channel[queue] as number) - (s.openSince[slot] as number)
      : (s.clock[now] as number) - (s.since[slot] as number);
  const tally = s.tally.queue;
  const cell = ((s.contactRow[slot] as number) * s.model.queueIds.length + queue) * queueColumns.length;
  tally[cell + queueColumn.served] = (tally[cell + queueColumn.served] as number) + 1;
  if (wait <= (places.within[queue] as number)) tally[cell + queueColumn.servedWithin] = (tally[cell + queueColumn.servedWithin] as number) + 1;
  countWait(s, slot, queue, 0, wait);
  if (wait === 0) return;
  tally[cell + queueColumn.waitServed] = (tally[cell + queueColumn.waitServed] as number) + wait;
  tally[cell + queueColumn.waitSquared] = (tally[cell + queueColumn.waitSquared] as number) + wait * wait;
  if (wait > (places.limit[queue] as number)) tally[cell + queueColumn.overLimit] = (tally[cell + queueColumn.overLimit] as number) + 1;
  countInquiry(s, slot, typeColumn.waitSeconds, wait);
}

// ---- several contacts at once: each has work left, done at a speed that depends on how many its agent has in hand

function takeInHand(s: State, slot: number, agent: number): void {
  settle(s, agent);
  const load = s.agentLoad[agent] as number;
  s.agentSlots[agent * s.model.places.maxAtOnce + load] = slot;
  s.agentLoad[agent] = load + 1;
  s.workSince[slot] = s.clock[now] as number;
  reschedule(s, agent);
  relist(s, agent);
}

function letGo(s: State, slot: number, agent: number): void {
  settle(s, agent);
  const from = agent * s.model.places.maxAtOnce;
  const load = (s.agentLoad[agent] as number) - 1;
  let at = 0;
  while (s.agentSlots[from + at] !== slot) at++;
  for (; at < load; at++) s.agentSlots[from + at] = s.agentSlots[from + at + 1] as number;
  s.agentLoad[agent] = load;
  reschedule(s, agent);
}

function speedOf(s: State, slot: number, load: number): number {
  return s.model.places.speed[(s.place[slot] as number) * s.model.places.maxAtOnce + load - 1] as number;
}

/** Brings the work left of an agent's contacts up to now. */
function settle(s: State, agent: number): void {
  const load = s.agentLoad[agent] as number;
  const from = agent * s.model.places.maxAtOnce;
  for (let at = from; at < from + load; at++) {
    const slot = s.agentSlots[at] as number;
    const done = ((s.clock[now] as number) - (s.workSince[slot] as number)) * speedOf(s, slot, load);
    s.workLeft[slot] = Math.max(0, (s.workLeft[slot] as number) - done);
    s.workSince[slot] = s.clock[now] as number;
  }
}

function reschedule(s: State, agent: number): void {
  const load = s.agentLoad[agent] as number;
  const from = agent * s.model.places.maxAtOnce;
  for (let at = from; at < from + load; at++) {
    const slot = s.agentSlots[at] as number;
    s.events.remove(slot);
    schedule(s, slot, (s.workLeft[slot] as number) / speedOf(s, slot, load));
  }
}

/** Puts an agent with contacts in hand where further ones find it; one that is about to leave takes none. */
function relist(s: State, agent: number): void {
  unlist(s, agent);
  const load = s.agentLoad[agent] as number;
  const most = s.model.teams.atOnce[s.agentTeam[agent] as number] as number;
  if (load < most && s.agentLeaving[agent] === 0 && !exclusive(s, agent)) list(s, agent, load);
}

/** An agent with a free hand takes waiting contacts. */
export function takeMore(s: State, agent: number): void {
  const team = s.agentTeam[agent] as number;
  const most = s.model.teams.atOnce[team] as number;
  while (s.agentLeaving[agent] === 0 && (s.agentLoad[agent] as number) < most && !exclusive(s, agent)) {
    const next = findContact(s, team, s.agentLoad[agent] as number);
    if (next < 0) return;
    pull(s, next, agent);
  }
}

/** The contact in hand, if any, is of a kind that takes the whole agent. */
function exclusive(s: State, agent: number): boolean {
  if (s.agentLoad[agent] === 0) return false;
  const slot = s.agentSlots[agent * s.model.places.maxAtOnce] as number;
  return s.model.places.contactsAtOnce[s.place[slot] as number] === 1;
}

function pull(s: State, slot: number, agent: number): void {
  s.events.remove(slot);
  unlink(s, slot, s.place[slot] as number);
  startService(s, slot, agent);
}

// ---- the end of a contact

/** A contact, or an attempt to serve oneself, comes to its end. */
export function completionEvent(s: State, slot: number): void {
  s.tally.events++;
  if (s.state[slot] === slotState.selfService) {
    s.workLeft[slot] = -1;
    afterAttempt(s, slot, draw(s.word0[slot] as number, s.word1[slot] as number, purposes.complexity));
    return;
  }
  const agent = s.agentOf[slot] as number;
  const team = s.agentTeam[agent] as number;
  const channel = s.model.places.channel[s.place[slot] as number] as number;
  if (s.recorder !== undefined) note(s, slot, 'ended');
  s.workLeft[slot] = -1;
  countAgents(s, team, s.inContact, teamColumn.contacts, -1);
  s.inChannel[channel] = (s.inChannel[channel] as number) - 1;
  if (s.model.teams.atOnce[team] === 1) afterContact(s, slot, agent);
  else {
    letGo(s, slot, agent);
    if ((s.agentLoad[agent] as number) > 0) {
      relist(s, agent);
      takeMore(s, agent);
    } else {
      unlist(s, agent);
      afterContact(s, slot, agent);
    }
  }
  afterService(s, slot);
}

/** Wrap-up, then perhaps a break, then the next contact. */
function afterContact(s: State, slot: number, agent: number): void {
  const { handling, teams, tables } = s.model;
  const team = s.agentTeam[agent] as number;
  const share = teams.breakShare[team] as number;
  if (share > 0 && below(contactDraw(s, slot, purposes.agentBreak), share))
    s.breakAfter[agent] = (teams.breakMean[team] as number) * quantileAt(tables, teams.breakTable[team] as number, contactDraw(s, slot, purposes.breakLength));
  const cell = (s.type[slot] as number) * s.model.placeIds.length + (s.place[slot] as number);
  const wrap = handling.wrapTable[cell] as number;
  if (wrap < 0) {
    agentReady(s, agent);
    return;
  }
  const seconds = (handling.wrapMean[cell] as number) * quantileAt(tables, wrap, contactDraw(s, slot, purposes.wrapUp));
  countAtPlace(s, slot, placeColumn.handleSeconds, seconds);
  s.agentDoing[agent] = agentState.wrapUp;
  agentTimer(s, agent, seconds);
}

function agentTimer(s: State, agent: number, seconds: number): void {
  s.events.time[s.slots + agent] = (s.clock[now] as number) + seconds;
  s.events.add(s.slots + agent, eventKind.agentReady);
}

/** The end of wrap-up, of a break or of an item of the backlog. */
export function agentEvent(s: State, agent: number): void {
  const team = s.agentTeam[agent] as number;
  s.tally.events++;
  if (s.agentDoing[agent] === agentState.onBreak) {
    countAgents(s, team, s.onBreak, teamColumn.onBreak, -1);
    countAgents(s, team, s.busy, teamColumn.busy, 1);
  } else if (s.agentDoing[agent] === agentState.onBacklog) {
    unlist(s, agent);
    countAgents(s, team, s.onBacklog, teamColumn.onBacklog, -1);
    countAgents(s, team, s.busy, teamColumn.busy, 1);
  }
  agentReady(s, agent);
}

/** A busy agent has ended what it did: its break, home, the next contact, or idle. */
function agentReady(s: State, agent: number): void {
  const team = s.agentTeam[agent] as number;
  const pause = s.breakAfter[agent] as number;
  if (pause > 0) {
    s.breakAfter[agent] = 0;
    s.agentDoing[agent] = agentState.onBreak;
    countAgents(s, team, s.busy, teamColumn.busy, -1);
    countAgents(s, team, s.onBreak, teamColumn.onBreak, 1);
    agentTimer(s, agent, pause);
    return;
  }
  if ((s.present[team] as number) > (s.target[team] as number)) {
    countAgents(s, team, s.busy, teamColumn.busy, -1);
    leave(s, agent);
    return;
  }
  s.agentLeaving[agent] = 0;
  const next = findContact(s, team, 0);
  if (next >= 0) {
    pull(s, next, agent);
    if ((s.model.teams.atOnce[team] as number) > 1) takeMore(s, agent);
    return;
  }
  countAgents(s, team, s.busy, teamColumn.busy, -1);
  becomeIdle(s, agent);
  if ((s.model.teams.backlogTable[team] as number) >= 0) workOnBacklog(s, team);
}

/** An agent comes on duty or is free for the first time: a waiting contact, or idle. */
export function setToWork(s: State, agent: number): void {
  countAgents(s, s.agentTeam[agent] as number, s.busy, teamColumn.busy, 1);
  agentReady(s, agent);
}

/** Idle agents beyond the reserve take items of the backlog, one each. */
function workOnBacklog(s: State, team: number): void {
  const { teams, tables } = s.model;
  while ((s.idle[team] as number) > (teams.backlogReserve[team] as number)) {
    const agent = s.listHead[team * s.listWidth] as number;
    unlist(s, agent);
    s.idle[team] = (s.idle[team] as number) - 1;
    const item = s.backlogCount[team] as number;
    s.backlogCount[team] = item + 1;
    const bits = draw(inquiryWord0(s.teamStreams[2 * team] as number, item), inquiryWord1(s.teamStreams[2 * team + 1] as number, item), purposes.backlogTime);
    countAgents(s, team, s.onBacklog, teamColumn.onBacklog, 1);
    s.agentDoing[agent] = agentState.onBacklog;
    list(s, agent, s.listWidth - 1);
    agentTimer(s, agent, (teams.backlogMean[team] as number) * quantileAt(tables, teams.backlogTable[team] as number, bits));
  }
}

/** Lays down the deferred contacts an agent has in hand, to be taken up later, and sends the agent home. False where it has live ones. */
export function layDown(s: State, agent: number): boolean {
  const team = s.agentTeam[agent] as number;
  for (let slot = 0; slot < s.slots; slot++) {
    if (s.state[slot] !== slotState.inService || s.agentOf[slot] !== agent) continue;
    if (s.model.places.freezes[s.place[slot] as number] === 0) return false;
  }
  if (s.model.teams.atOnce[team] !== 1) settle(s, agent);
  for (let slot = 0; slot < s.slots; slot++) {
    if (s.state[slot] !== slotState.inService || s.agentOf[slot] !== agent) continue;
    if (s.model.teams.atOnce[team] === 1) s.workLeft[slot] = Math.max(0, (s.events.time[slot] as number) - (s.clock[now] as number));
    s.events.remove(slot);
    countAgents(s, team, s.inContact, teamColumn.contacts, -1);
    if (s.recorder !== undefined) note(s, slot, 'laidDown');
    putFirst(s, slot, s.place[slot] as number);
    s.patienceEnd[slot] = Number.POSITIVE_INFINITY;
  }
  s.agentLoad[agent] = 0;
  unlist(s, agent);
  countAgents(s, team, s.busy, teamColumn.busy, -1);
  leave(s, agent);
  return true;
}

function note(s: State, slot: number, event: 'started' | 'ended' | 'laidDown'): void {
  const agent = s.agentOf[slot] as number;
  const team = s.agentTeam[agent] as number;
  const seconds = (s.clock[now] as number) - s.windowStart;
  const number = agent - (s.model.teams.agentFrom[team] as number);
  s.recorder?.record(event, seconds, s.serial[slot] as number, s.contacts[slot] as number, s.place[slot] as number, team, number);
}
