import { placeColumn, queueColumn, teamColumn, typeColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import { atScore } from '../random/scoreTable.ts';
import { becomeIdle, countAgents, leave, unlist } from './agents.ts';
import { workOnBacklog } from './backlog.ts';
import { contactDraw, isAgain, releaseLine, unlink, waited } from './contact.ts';
import { beginDispute, leavesTill } from './disputes.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import { rests, tires } from './fatigue.ts';
import { letGo, takeInHand, takeMore } from './hands.ts';
import { has } from './has.ts';
import { interruptible, mayBeInterrupted, noLongerInterrupted } from './interruption.ts';
import { putsBreaksOff } from './intraday.ts';
import * as at from './layout.ts';
import { afterInVain, countInVain, finds, isInVain, promiseHolds } from './noAnswer.ts';
import { afterAttempt, afterService } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { findContact } from './routing/findContact.ts';
import { lastInside } from './routing/lastInside.ts';
import { beginSlowed, endSlowed } from './slowdown.ts';
import { goesHome, interruptAnew } from './staffing.ts';
import { standardAt } from './standardAt.ts';
import {
  agentInts,
  agentNodes,
  agentReadyKind,
  agentReals,
  clock,
  completionKind,
  factors,
  handlingInts,
  handlingReals,
  inContact,
  inSelfService,
  inService,
  now,
  onBacklog,
  onBreak,
  pace,
  placeInts,
  queueInts,
  registers,
  running,
  slotInts,
  slotReals,
  tables,
  teamInts,
  wrappingUp,
} from './state.ts';
import { noteWait } from './surveys.ts';
import { countAtPlace, countAtQueue, countHandled, countInquiry, countServed, countServedBy } from './tallying.ts';
import { offerSeconds } from './toolkit.ts';
import { touchServed } from './touches.ts';

/** Longer waits count as an hour. */
const anHour = 3600;

/** A customer begins to serve itself; nobody is needed. */
export function beginAttempt(slot: number): void {
  const seconds = handleSeconds(slot);
  countHandled(slot, seconds);
  slotInts[(slot << 4) + at.state] = inSelfService;
  if (registers[reg.recording] === 1) note('started', slot, -1);
  eventTime[slot] = (clock[now] as number) + seconds;
  addEvent(slot, completionKind);
}

/** Handle time of the slot's present contact at its place: given, or the type's own. */
function handleSeconds(slot: number): number {
  const ints = slot << 4;
  const type = slotInts[ints + at.type] as number;
  if ((slotInts[ints + at.given] as number) >= 0) {
    const value = givenSeconds(slot);
    if (!Number.isNaN(value)) return value;
  }
  const row = type * (registers[reg.placeCount] as number) + (slotInts[ints + at.place] as number);
  const bits = contactDraw(slot, purposes.handleTime);
  const table = handlingInts[(row << 2) + at.timeTable] as number;
  const standard = handlingReals[(row << 3) + at.correlation] === 0 ? standardAt(table, bits) : byComplexity(slot, row, bits);
  return (pace[type] as number) * (handlingReals[(row << 3) + at.timeMean] as number) * standard;
}

/** Handle time of the first contact of a given inquiry, where it is given. */
function givenSeconds(slot: number): number {
  if (slotInts[(slot << 4) + at.ordinal] !== 1) return Number.NaN;
  const list = running.model.arrivals.given[slotInts[(slot << 4) + at.type] as number];
  return list?.service[slotInts[(slot << 4) + at.given] as number] ?? Number.NaN;
}

/** 32 bits that say how hard a slot's inquiry is: low ones are easy. */
function complexityOf(slot: number): number {
  return draw(slotInts[(slot << 4) + at.word0] as number, slotInts[(slot << 4) + at.word1] as number, purposes.complexity);
}

/** A standard handle time that is tied to the inquiry's complexity by a Gaussian copula; `bits`: the contact's own draw. */
function byComplexity(slot: number, row: number, bits: number): number {
  const scores = registers[reg.normalScores] as number;
  const score =
    (handlingReals[(row << 3) + at.correlation] as number) * standardAt(scores, complexityOf(slot)) +
    (handlingReals[(row << 3) + at.ownWeight] as number) * standardAt(scores, bits);
  return atScore(tables, handlingInts[(row << 2) + at.timeTable] as number, score);
}

/** An agent begins a contact, or takes up one that was laid down. The agent is already out of the lists and counted as busy. */
export function startService(slot: number, agent: number): void {
  const row = slot << 4;
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const queue = slotInts[row + at.place] as number;
  const special = queueInts[(queue << 2) + at.special] as number;
  slotInts[row + at.state] = inService;
  slotInts[row + at.agentOf] = agent;
  agentInts[(agent << 3) + at.agentDoing] = inContact;
  let work = slotReals[(slot << 3) + at.workLeft] as number;
  const isNew = work < 0;
  let isService = isNew;
  if (isNew) {
    const wait = waited(slot, queue);
    if ((special & at.noAnswer) !== 0 && !finds(slot, queue)) {
      isService = false;
      work = countInVain(slot, queue, wait);
    } else {
      countServed(slot, queue, wait);
      work = handleSeconds(slot) * (factors[team * (registers[reg.queueCount] as number) + queue] as number);
      if (special !== 0) work = changed(work, slot, queue, special, wait);
      if ((placeInts[(queue << 4) + at.contactsAtOnce] as number) > 1) work += wrapInHand(slot, queue);
      countHandled(slot, work);
    }
  }
  if (registers[reg.recording] === 1) note(isService ? 'started' : isNew ? 'tried' : 'resumed', slot, agent);
  if (special === 0 && (teamInts[(team << 4) + at.atOnce] as number) === 1) {
    eventTime[slot] = (clock[now] as number) + work;
    addEvent(slot, completionKind);
  } else beginWork(slot, agent, work, isService);
}

/** Work on a contact begins or goes on: alone or beside others of the agent, at a speed of its own or at that of the queue. */
function beginWork(slot: number, agent: number, work: number, isNew: boolean): void {
  const queue = slotInts[(slot << 4) + at.place] as number;
  const special = queueInts[(queue << 2) + at.special] as number;
  const several = (teamInts[((agentInts[(agent << 3) + at.agentTeam] as number) << 4) + at.atOnce] as number) > 1;
  if ((special & at.interruptible) !== 0) mayBeInterrupted(slot, agent, queue);
  if ((special & at.slows) !== 0) {
    slotReals[(slot << 3) + at.workLeft] = work;
    slotReals[(slot << 3) + at.workSince] = clock[now] as number;
    beginSlowed(slot, queue, work);
    if (several) takeInHand(slot, agent);
  } else if (several) {
    slotReals[(slot << 3) + at.workLeft] = work;
    takeInHand(slot, agent);
  } else {
    eventTime[slot] = (clock[now] as number) + work;
    addEvent(slot, completionKind);
  }
  if ((special & at.hasDisputes) !== 0 && isNew) beginDispute(slot);
}

/** The work of a contact after what its wait, its being explained again and the agent's offers do to it. */
function changed(work: number, slot: number, queue: number, special: number, wait: number): number {
  if ((special & at.paidByContact) !== 0)
    countServedBy(agentInts[((slotInts[(slot << 4) + at.agentOf] as number) << 3) + at.agentTeam] as number);
  if ((special & at.hasTouch) !== 0) touchServed(slot);
  if ((special & at.promises) !== 0 && isKept(slot, special)) countAtQueue(slot, queueColumn.promiseKept);
  if ((special & at.surveys) !== 0) noteWait(slot, queue, wait);
  const longer = (special & at.hasAfterWait) === 0 ? work : work * afterWaiting(slot, queue, wait);
  const again = (special & at.hasRepetition) === 0 ? longer : longer + explainedAgain(slot);
  const offered = (special & at.hasToolkit) === 0 ? again : again + offerSeconds(slot);
  return (special & at.tires) === 0 ? offered : offered * tires(slot, slotInts[(slot << 4) + at.agentOf] as number);
}

/** Whether the promise to a contact whose service begins has not been broken before. */
function isKept(slot: number, special: number): boolean {
  if ((special & at.noAnswer) !== 0) return promiseHolds(slot);
  const row = slot << 3;
  return slotReals[row + at.since] === clock[now] || (slotReals[row + at.patienceEnd] as number) < Number.POSITIVE_INFINITY;
}

/** Factor on the handle time of a customer who waited so long, and perhaps contacts again; the wait is kept until the service ends. */
function afterWaiting(slot: number, queue: number, wait: number): number {
  const { places } = running.model;
  slotReals[(slot << 3) + at.waitBefore] = wait;
  const had = wait > 0 ? (places.waitedFactor[queue] as number) : 1;
  const longer = had * (1 + (places.factorPerSecond[queue] as number) * Math.min(wait, anHour));
  return isAgain(slot) ? longer * (places.factorAgain[queue] as number) : longer;
}

/** Seconds in which a customer explains again what an agent has been told before. */
function explainedAgain(slot: number): number {
  const { repetition } = running.model;
  const type = slotInts[(slot << 4) + at.type] as number;
  const table = repetition.table[type] as number;
  const told = slotReals[(slot << 3) + at.told] as number;
  slotReals[(slot << 3) + at.told] = told + 1;
  if (table < 0 || told === 0 || !below(contactDraw(slot, purposes.repetition), repetition.again[type] as number)) return 0;
  countInquiry(slot, typeColumn.repetitions, 1);
  const standard = standardAt(table, contactDraw(slot, purposes.repetitionTime));
  return (repetition.mean[type] as number) * standard;
}

/** The next of a queue's contacts in service ends, where they all slow down together; how long it took beyond its work counts. */
export function slowedEvent(queue: number): void {
  const slot = endSlowed(queue);
  const row = slot << 3;
  const took = (clock[now] as number) - (slotReals[row + at.workSince] as number);
  countAtPlace(slot, placeColumn.handleSeconds, took - (slotReals[row + at.workLeft] as number));
  completionEvent(slot);
}

/** An agent takes a waiting contact out of its queue. */
export function pull(slot: number, agent: number): void {
  removeEvent(slot);
  unlink(slot, slotInts[(slot << 4) + at.place] as number);
  startService(slot, agent);
}

/** A contact, or an attempt to serve oneself, comes to its end. */
export function completionEvent(slot: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  if (slotInts[(slot << 4) + at.state] === inSelfService) {
    if (registers[reg.recording] === 1) note('ended', slot, -1);
    afterAttempt(slot, complexityOf(slot));
    return;
  }
  const place = slotInts[(slot << 4) + at.place] as number;
  if (has(place, at.hasDisputes | at.hasShoppers | at.noAnswer)) {
    if (isInVain(slot)) {
      endInVain(slot, place);
      return;
    }
    leavesTill(slot);
  }
  endContact(slot);
  afterService(slot);
}

/** An attempt that found nobody leaves its agent, without wrap-up or a break after it. */
function endInVain(slot: number, queue: number): void {
  const agent = slotInts[(slot << 4) + at.agentOf] as number;
  if (registers[reg.recording] === 1) note('ended', slot, agent);
  releaseLine(queue);
  if (interruptible(slot)) noLongerInterrupted(agent);
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  if ((teamInts[(team << 4) + at.atOnce] as number) === 1 || letGo(slot, agent)) agentFree(agent);
  slotReals[(slot << 3) + at.workLeft] = -1;
  afterInVain(slot);
}

/** A contact leaves its agent, who goes on with something else. */
export function endContact(slot: number): void {
  const agent = slotInts[(slot << 4) + at.agentOf] as number;
  const place = slotInts[(slot << 4) + at.place] as number;
  if (registers[reg.recording] === 1) note('ended', slot, agent);
  if (queueInts[(place << 2) + at.special] !== 0) {
    releaseLine(place);
    if (interruptible(slot)) noLongerInterrupted(agent);
  }
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  if ((teamInts[(team << 4) + at.atOnce] as number) === 1 || letGo(slot, agent)) afterContact(slot, agent, team, place);
  slotReals[(slot << 3) + at.workLeft] = -1;
}

/** Wrap-up of a contact that is one of several of its agent: work on it like the rest, so the customer leaves at its end. */
function wrapInHand(slot: number, queue: number): number {
  const row = (slotInts[(slot << 4) + at.type] as number) * (registers[reg.placeCount] as number) + queue;
  return (handlingInts[(row << 2) + at.wrapTable] as number) < 0 ? 0 : wrapSeconds(slot, row);
}

/** Wrap-up, then perhaps a break, then the next contact. A break is drawn when an agent has no further contact in hand. */
function afterContact(slot: number, agent: number, team: number, place: number): void {
  const pauses = teamInts[(team << 4) + at.breakTable] as number;
  if (pauses >= 0) drawBreak(slot, agent, team, pauses);
  const row = (slotInts[(slot << 4) + at.type] as number) * (registers[reg.placeCount] as number) + place;
  if ((handlingInts[(row << 2) + at.wrapTable] as number) < 0 || (placeInts[(place << 4) + at.contactsAtOnce] as number) > 1)
    agentFree(agent);
  else wrapUp(slot, agent, team, row);
}

function wrapUp(slot: number, agent: number, team: number, row: number): void {
  const seconds = wrapSeconds(slot, row);
  countAtPlace(slot, placeColumn.handleSeconds, seconds);
  agentInts[(agent << 3) + at.agentDoing] = wrappingUp;
  if ((teamInts[(team << 4) + at.atOnce] as number) === 1) countAgents(team, at.inContact, teamColumn.contacts, -1);
  setAgentTimer(agent, seconds);
}

/** Wrap-up of the slot's present contact, seconds; `row`: its type and place. */
function wrapSeconds(slot: number, row: number): number {
  const table = handlingInts[(row << 2) + at.wrapTable] as number;
  return (handlingReals[(row << 3) + at.wrapMean] as number) * standardAt(table, contactDraw(slot, purposes.wrapUp));
}

function drawBreak(slot: number, agent: number, team: number, table: number): void {
  const { breakShare, breakMean } = running.model.teams;
  if (below(contactDraw(slot, purposes.agentBreak), breakShare[team] as number))
    agentReals[(agent << 1) + at.breakAfter] =
      (agentReals[(agent << 1) + at.breakAfter] as number) +
      (breakMean[team] as number) * standardAt(table, contactDraw(slot, purposes.breakLength));
}

/** The agent's own event: the end of wrap-up, of a break or of an item of the backlog. */
export function setAgentTimer(agent: number, seconds: number): void {
  eventTime[agentNodes + agent] = (clock[now] as number) + seconds;
  addEvent(agentNodes + agent, agentReadyKind);
}

export function agentEvent(agent: number): void {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const doing = agentInts[(agent << 3) + at.agentDoing];
  registers[reg.events] = (registers[reg.events] as number) + 1;
  if (doing === onBreak) {
    countAgents(team, at.onBreak, teamColumn.onBreak, -1);
    countAgents(team, at.busy, teamColumn.busy, 1);
  } else if (doing === onBacklog) {
    unlist(agent);
    countAgents(team, at.onBacklog, teamColumn.onBacklog, -1);
    countAgents(team, at.busy, teamColumn.busy, 1);
  } else if ((teamInts[(team << 4) + at.atOnce] as number) === 1) countAgents(team, at.inContact, teamColumn.contacts, 1);
  agentFree(agent);
}

/** A busy agent has ended what it did: home, its break, the next contact, or idle. */
function agentFree(agent: number): void {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const row = team << 4;
  if (
    (agentReals[(agent << 1) + at.breakAfter] as number) > 0 ||
    (teamInts[row + at.present] as number) > (teamInts[row + at.target] as number)
  )
    if (leavesWork(agent, team)) return;
  agentInts[(agent << 3) + at.agentLeaving] = 0;
  const next = findContact(team, 0);
  if (next >= 0) {
    pull(next, agent);
    if ((teamInts[row + at.atOnce] as number) > 1) takeMore(agent);
    return;
  }
  countAgents(team, at.busy, teamColumn.busy, -1);
  if (registers[reg.tiring] === 1) rests(agent);
  becomeIdle(agent);
  if ((teamInts[row + at.backlogTable] as number) >= 0) workOnBacklog(team);
}

/** Whether an agent without work goes home, unless somebody inside is still to be served, or takes its break. */
function leavesWork(agent: number, team: number): boolean {
  const pause = agentReals[(agent << 1) + at.breakAfter] as number;
  agentReals[(agent << 1) + at.breakAfter] = 0;
  if (goesHome(agent, team)) {
    const last = lastInside(team);
    if (last >= 0) pull(last, agent);
    else {
      countAgents(team, at.busy, teamColumn.busy, -1);
      if (registers[reg.tiring] === 1) rests(agent);
      leave(agent);
      interruptAnew(team);
    }
    return true;
  }
  agentInts[(agent << 3) + at.agentLeaving] = 0;
  if (pause <= 0) return false;
  if (putsBreaksOff(team)) {
    agentReals[(agent << 1) + at.breakAfter] = pause;
    return false;
  }
  takeBreak(agent, team, pause);
  return true;
}

export function takeBreak(agent: number, team: number, seconds: number): void {
  agentInts[(agent << 3) + at.agentDoing] = onBreak;
  if (registers[reg.tiring] === 1) rests(agent);
  countAgents(team, at.busy, teamColumn.busy, -1);
  countAgents(team, at.onBreak, teamColumn.onBreak, 1);
  setAgentTimer(agent, seconds);
}

/** An agent comes on duty: a waiting contact, or idle. */
export function setToWork(agent: number): void {
  agentReals[(agent << 1) + at.breakAfter] = 0;
  countAgents(agentInts[(agent << 3) + at.agentTeam] as number, at.busy, teamColumn.busy, 1);
  agentFree(agent);
}
