import { placeColumn, queueColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import { purposeKey } from '../random/purpose.ts';
import { takeFromList } from './agents.ts';
import { openSeconds } from './calendar.ts';
import { turnsRound } from './disputes.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import { promisedFor } from './noAnswer.ts';
import { pick, react, resolvedInMenu } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { findAgent } from './routing/findAgent.ts';
import { understands } from './routing/languages.ts';
import { beginAttempt, startService } from './service.ts';
import { standardAt } from './standardAt.ts';
import {
  clock,
  completionKind,
  inChannel,
  inMenu,
  lines,
  memberTeam,
  now,
  open,
  patienceKind,
  placeInts,
  placeReals,
  queueInts,
  registers,
  running,
  slotInts,
  slotReals,
  teamInts,
  waitingForAgent,
} from './state.ts';
import { countAbandoned, countAtPlace, countAtQueue, countFlow, countWaiting, openCells } from './tallying.ts';

/** The place where a type's contacts on a channel go; -1 where it is not served there. */
export function contactPlace(type: number, channel: number): number {
  return running.model.handling.placeOf[type * (registers[reg.channelCount] as number) + channel] as number;
}

/** 32 random bits for a purpose of the slot's present contact. */
export function contactDraw(slot: number, purpose: number): number {
  const row = slot << 4;
  return draw(
    slotInts[row + at.word0] as number,
    slotInts[row + at.word1] as number,
    purposeKey(purpose, slotInts[row + at.ordinal] as number),
  );
}

/** A customer makes a contact: if the doors are open it counts, and goes to self-service or to a queue. */
export function enter(slot: number, place: number): void {
  const row = slot << 4;
  slotInts[row + at.place] = place;
  openCells(slot, place);
  if (open[placeInts[(place << 4) + at.channelOf] as number] === 0 && placeInts[(place << 4) + at.acceptsWhenClosed] === 0) {
    turnAway(slot, place);
    return;
  }
  slotInts[row + at.ordinal] = ((slotInts[row + at.ordinal] as number) & at.contactMask) + 1;
  if (!has(place, at.arrivesOtherwise)) reach(slot, place);
  else if (has(place, at.hasMenu)) enterMenu(slot, place);
  else reach(slot, sentOn(slot, place));
}

/** A contact handed on from another place: the same contact, so it does not count anew among the inquiry's contacts. */
export function handOver(slot: number, place: number): void {
  slotInts[(slot << 4) + at.place] = place;
  countStep(slot);
  openCells(slot, place);
  reach(slot, sentOn(slot, place));
}

/** The queue that a contact reaches: its own, or the one to which it is sent on. */
function sentOn(slot: number, queue: number): number {
  if (!has(queue, at.sendsOn)) return queue;
  const { sendTo, sendShare, sendWaiting } = running.model.places;
  const to = sendTo[queue] as number;
  if ((queueInts[(queue << 2) + at.waiting] as number) < (sendWaiting[queue] as number) || !isStaffed(slot, to)) return queue;
  if (!below(contactDraw(slot, purposes.sending), sendShare[queue] as number)) return queue;
  slotInts[(slot << 4) + at.place] = to;
  openCells(slot, to);
  return to;
}

/** Whether agents are on duty of a team that serves a contact in a queue. */
function isStaffed(slot: number, queue: number): boolean {
  const end = placeInts[(queue << 4) + at.memberTo] as number;
  for (let member = placeInts[(queue << 4) + at.memberFrom] as number; member < end; member++) {
    const team = memberTeam[member] as number;
    if ((teamInts[(team << 4) + at.target] as number) > 0 && understands(team, slot, queue)) return true;
  }
  return false;
}

function countStep(slot: number): void {
  slotInts[(slot << 4) + at.ordinal] = (slotInts[(slot << 4) + at.ordinal] as number) + at.nextStep;
}

function reach(slot: number, place: number): void {
  countAtPlace(slot, placeColumn.contacts, 1);
  if (place >= (registers[reg.queueCount] as number)) beginAttempt(slot);
  else joinQueue(slot, place);
}

function turnAway(slot: number, place: number): void {
  countStep(slot);
  countAtPlace(slot, placeColumn.closed, 1);
  if (registers[reg.recording] === 1) note('turnedAway', slot, -1);
  react(slot, placeInts[(place << 4) + at.whenClosed] as number, true);
}

/** A call takes a line and begins with the phone menu. */
function enterMenu(slot: number, place: number): void {
  countAtPlace(slot, placeColumn.contacts, 1);
  if (has(place, at.hasLines) && !takesLine(place)) {
    countAtQueue(slot, queueColumn.offered);
    if (registers[reg.recording] === 1) note('offered', slot, -1);
    blocked(slot, place);
    return;
  }
  slotInts[(slot << 4) + at.state] = inMenu;
  slotReals[(slot << 3) + at.menuSince] = clock[now] as number;
  if (registers[reg.recording] === 1) note('menuBegun', slot, -1);
  const standard = standardAt(running.model.places.menuTable[place] as number, contactDraw(slot, purposes.menuTime));
  eventTime[slot] = (clock[now] as number) + (running.model.places.menuMean[place] as number) * standard;
  addEvent(slot, completionKind);
}

/** The menu has resolved the inquiry, or the caller hangs up in it, or goes on to a queue, the right one or another. */
export function leaveMenu(slot: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  const { places, choices } = running.model;
  const place = slotInts[(slot << 4) + at.place] as number;
  const channel = placeInts[(place << 4) + at.channelOf] as number;
  const end = contactDraw(slot, purposes.menuEnd);
  const stays =
    !below(end, places.menuLeft[place] as number) &&
    (open[channel] === 1 || (places.turnsAway[place] === 0 && places.servesInside[place] === 0));
  if (!stays) {
    releaseLine(place);
    countAtQueue(slot, queueColumn.endedInMenu);
    if (registers[reg.recording] === 1) note('menuLeft', slot, -1);
  }
  if (below(end, places.menuServed[place] as number)) resolvedInMenu(slot);
  else if (below(end, places.menuLeft[place] as number)) {
    countAtPlace(slot, placeColumn.menuLeft, 1);
    react(slot, placeInts[(place << 4) + at.afterAbandoning] as number, false);
  } else if (!stays) turnAway(slot, place);
  else {
    const option = pick(places.menuMisrouted[place] as number, contactDraw(slot, purposes.misrouting));
    const queue = option < 0 ? place : (choices.place[option] as number);
    slotInts[(slot << 4) + at.place] = queue;
    openCells(slot, queue);
    const reached = option < 0 ? sentOn(slot, queue) : queue;
    offer(slot, reached);
    seekAgent(slot, reached);
  }
}

function offer(slot: number, queue: number): void {
  countAtQueue(slot, queueColumn.offered);
  slotReals[(slot << 3) + at.since] = clock[now] as number;
  if (placeInts[(queue << 4) + at.openingClock] === 1)
    slotReals[(slot << 3) + at.openSince] = openSeconds(placeInts[(queue << 4) + at.channelOf] as number);
  if (registers[reg.recording] === 1) note('offered', slot, -1);
}

/** Lines, an idle agent, or the queue. */
function joinQueue(slot: number, queue: number): void {
  offer(slot, queue);
  if (queueInts[(queue << 2) + at.special] === 0 || comesIn(slot, queue)) seekAgent(slot, queue);
}

/** Whether a contact is not turned back by disputes under way or for want of a line. */
function comesIn(slot: number, queue: number): boolean {
  if (has(queue, at.hasMenu)) slotReals[(slot << 3) + at.menuSince] = clock[now] as number;
  if (has(queue, at.hasShoppers) && turnsRound(slot, queue)) return false;
  if (!has(queue, at.hasLines) || takesLine(queue)) return true;
  blocked(slot, queue);
  return false;
}

/** A contact for which an attempt found nobody is offered to its queue anew. */
export function joinAgain(slot: number, queue: number): void {
  openCells(slot, queue);
  joinQueue(slot, queue);
}

/** An idle agent, or the queue, for a contact that holds a line already. */
function seekAgent(slot: number, queue: number): void {
  const agent = findAgent(slot, queue, 0);
  if (agent < 0) findNobody(slot, queue);
  else {
    takeFromList(agent);
    startService(slot, agent);
  }
}

/** Waiting places, a call-back, balking, then the queue. */
function findNobody(slot: number, queue: number): void {
  const row = queue << 4;
  if (queueInts[(queue << 2) + at.special] === 0) startWaiting(slot, queue);
  else if (isFull(queue)) {
    releaseLine(queue);
    blocked(slot, queue);
  } else if (has(queue, at.hasCallBack) && takesCallBack(slot, queue)) {
    releaseLine(queue);
    awaitCallBack(slot, queue);
  } else if (balks(slot, queue)) {
    releaseLine(queue);
    countAtQueue(slot, queueColumn.balked);
    if (registers[reg.recording] === 1) note('balked', slot, -1);
    react(slot, placeInts[row + at.afterAbandoning] as number, false);
  } else startWaiting(slot, queue);
}

function isFull(queue: number): boolean {
  if ((queueInts[(queue << 2) + at.waiting] as number) >= (placeInts[(queue << 4) + at.waitingPlaces] as number)) return true;
  return has(queue, at.sharesPlaces) && waitingInChannel(queue) >= (running.model.places.channelPlaces[queue] as number);
}

/** Customers waiting in all queues of a queue's channel. */
function waitingInChannel(queue: number): number {
  const channel = placeInts[(queue << 4) + at.channelOf] as number;
  let waiting = 0;
  for (let other = 0; other < (registers[reg.queueCount] as number); other++)
    if (placeInts[(other << 4) + at.channelOf] === channel) waiting += queueInts[(other << 2) + at.waiting] as number;
  return waiting;
}

/** Takes one of the channel's lines; false where all are taken. */
function takesLine(queue: number): boolean {
  const channel = placeInts[(queue << 4) + at.channelOf] as number;
  const taken = inChannel[channel] as number;
  if (taken >= (lines[channel] as number)) return false;
  inChannel[channel] = taken + 1;
  return true;
}

/** A contact leaves its line, where lines are counted. */
export function releaseLine(queue: number): void {
  if (!has(queue, at.hasLines)) return;
  const channel = placeInts[(queue << 4) + at.channelOf] as number;
  inChannel[channel] = (inChannel[channel] as number) - 1;
}

/** Whether a customer is offered a call-back and takes it. */
function takesCallBack(slot: number, queue: number): boolean {
  const { places } = running.model;
  const to = places.callBackTo[queue] as number;
  if ((queueInts[(queue << 2) + at.waiting] as number) < (places.callBackWaiting[queue] as number)) return false;
  if ((queueInts[(to << 2) + at.waiting] as number) >= (places.callBackMost[queue] as number)) return false;
  if (longestWait(queue) < (places.callBackLongest[queue] as number)) return false;
  return below(contactDraw(slot, purposes.callBack), places.callBackAccept[queue] as number);
}

/** Seconds that the customer at the head of a queue has waited; 0 where nobody waits. */
function longestWait(queue: number): number {
  const head = queueInts[(queue << 2) + at.head] as number;
  return head < 0 ? 0 : (clock[now] as number) - (slotReals[(head << 3) + at.since] as number);
}

/** Leaves the queue for the list of those who are called back. */
function awaitCallBack(slot: number, queue: number): void {
  countAtQueue(slot, queueColumn.calledBack);
  if (registers[reg.recording] === 1) note('calledBack', slot, -1);
  const to = running.model.places.callBackTo[queue] as number;
  countFlow(slot, to);
  handOver(slot, to);
}

function blocked(slot: number, queue: number): void {
  countAtQueue(slot, queueColumn.blocked);
  if (registers[reg.recording] === 1) note('blocked', slot, -1);
  react(slot, placeInts[(queue << 4) + at.afterBlocked] as number, false);
}

function balks(slot: number, queue: number): boolean {
  const ahead = queueInts[(queue << 2) + at.waiting] as number;
  if (ahead >= (placeInts[(queue << 4) + at.balkAt] as number)) return true;
  if (has(queue, at.putsOffByLength)) return below(contactDraw(slot, purposes.balking), putOff(queue, ahead));
  const each = placeReals[(queue << 3) + at.balkPerWaiting] as number;
  return each > 0 && below(contactDraw(slot, purposes.balking), each * ahead);
}

/** Threshold of those put off by the customers ahead of them. */
function putOff(queue: number, ahead: number): number {
  const { balkFrom, balkByLength } = running.model.places;
  return balkByLength[Math.min((balkFrom[queue] as number) + ahead, (balkFrom[queue + 1] as number) - 1)] as number;
}

/** Joins the end of the queue and waits as long as patience lasts. */
export function startWaiting(slot: number, queue: number): void {
  const reals = slot << 3;
  countAtQueue(slot, queueColumn.delayed);
  append(slot, queue);
  const patience = patienceOf(slot, queue);
  slotReals[reals + at.patienceEnd] = (slotReals[reals + at.since] as number) + patience;
  slotInts[(slot << 4) + at.overflow] = placeInts[(queue << 4) + at.overflowFrom] as number;
  setTimer(slot, queue);
}

/** Whether the inquiry has made a contact before the present one. */
export const isAgain = (slot: number): boolean => ((slotInts[(slot << 4) + at.ordinal] as number) & at.contactMask) > 1;

function patienceOf(slot: number, queue: number): number {
  if ((slotInts[(slot << 4) + at.given] as number) >= 0) {
    const value = givenPatience(slot);
    if (!Number.isNaN(value)) return value;
  }
  const table = placeInts[(queue << 4) + at.patienceTable] as number;
  if (table < 0) {
    const within = running.model.places.promisedWithin[queue] as number;
    return within < Number.POSITIVE_INFINITY ? promisedFor(slot, within) : within;
  }
  const atOnce = placeReals[(queue << 3) + at.hangUpAtOnce] as number;
  if (atOnce > 0 && below(contactDraw(slot, purposes.hangUp), atOnce)) return 0;
  const seconds =
    (placeReals[(queue << 3) + at.patienceMean] as number) * standardAt(table, contactDraw(slot, purposes.patience));
  if (registers[reg.patienceDiffers] === 0) return seconds;
  const own = seconds * (running.model.segments.patience[slotInts[(slot << 4) + at.type] as number] as number);
  return isAgain(slot) ? own * (running.model.places.patienceAgain[queue] as number) : own;
}

/** Patience of the first contact of a given inquiry, where it is given. */
function givenPatience(slot: number): number {
  if (slotInts[(slot << 4) + at.ordinal] !== 1) return Number.NaN;
  const list = running.model.arrivals.given[slotInts[(slot << 4) + at.type] as number];
  return list?.patience[slotInts[(slot << 4) + at.given] as number] ?? Number.NaN;
}

/** A contact that goes on waiting, after `wait` seconds in all, is due for the teams whose turn has not come. */
export function awaitOverflow(slot: number, queue: number, wait: number): void {
  const { overflowWait } = running.model.places;
  const end = placeInts[(queue << 4) + at.overflowTo] as number;
  let next = placeInts[(queue << 4) + at.overflowFrom] as number;
  while (next < end && (overflowWait[next] as number) <= wait) next++;
  slotInts[(slot << 4) + at.overflow] = next;
  setTimer(slot, queue);
}

/** Sets the event of a waiting contact: its patience ends, or before that further teams may take it. */
function setTimer(slot: number, queue: number): void {
  const next = slotInts[(slot << 4) + at.overflow] as number;
  const gone = slotReals[(slot << 3) + at.patienceEnd] as number;
  const time = next < (placeInts[(queue << 4) + at.overflowTo] as number) ? Math.min(gone, overflowAt(slot, next)) : gone;
  if (time === Number.POSITIVE_INFINITY) return;
  eventTime[slot] = time;
  addEvent(slot, patienceKind);
}

/** When a waiting contact is due for the next of the teams that take it only then. */
function overflowAt(slot: number, next: number): number {
  return (slotReals[(slot << 3) + at.since] as number) + (running.model.places.overflowWait[next] as number);
}

/** A promise is broken; whether the customer contacts again for it, or else goes on waiting. */
function leavesBroken(slot: number, queue: number): boolean {
  countAtQueue(slot, queueColumn.promiseBroken);
  if (pick(placeInts[(queue << 4) + at.afterAbandoning] as number, contactDraw(slot, purposes.reaction)) >= 0) return true;
  slotReals[(slot << 3) + at.patienceEnd] = Number.POSITIVE_INFINITY;
  setTimer(slot, queue);
  return false;
}

/** A waiting contact's event: patience has ended, or further teams are asked. */
export function patienceEvent(slot: number): void {
  const queue = slotInts[(slot << 4) + at.place] as number;
  if ((clock[now] as number) >= (slotReals[(slot << 3) + at.patienceEnd] as number)) {
    if (!has(queue, at.promises) || leavesBroken(slot, queue)) abandon(slot, queue);
    return;
  }
  const next = slotInts[(slot << 4) + at.overflow] as number;
  slotInts[(slot << 4) + at.overflow] = next + 1;
  const agent = findAgent(slot, queue, running.model.places.overflowWait[next] as number);
  if (agent < 0) {
    setTimer(slot, queue);
    return;
  }
  unlink(slot, queue);
  takeFromList(agent);
  startService(slot, agent);
}

/** Seconds a contact has waited, on the clock of its channel. */
export function waited(slot: number, queue: number): number {
  if (placeInts[(queue << 4) + at.openingClock] === 0)
    return (clock[now] as number) - (slotReals[(slot << 3) + at.since] as number);
  return openSeconds(placeInts[(queue << 4) + at.channelOf] as number) - (slotReals[(slot << 3) + at.openSince] as number);
}

/** Gives up waiting; may try again, move to another channel or give up the inquiry. */
function abandon(slot: number, queue: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  leaveQueue(slot, queue);
  react(slot, placeInts[(queue << 4) + at.afterAbandoning] as number, false);
}

/** A waiting contact leaves the queue unserved. It counts as abandoned. */
export function leaveQueue(slot: number, queue: number): void {
  unlink(slot, queue);
  countAbandoned(slot, queue, waited(slot, queue));
  releaseLine(queue);
  if (registers[reg.recording] === 1) note('abandoned', slot, -1);
}

/** Doors close: those who wait in a queue have to leave, but for contacts that were laid down. They count as abandoned. */
export function turnOut(queue: number): void {
  let next = queueInts[(queue << 2) + at.head] as number;
  while (next >= 0) {
    const slot = next;
    next = slotInts[(slot << 4) + at.nextInQueue] as number;
    if ((slotReals[(slot << 3) + at.workLeft] as number) >= 0) continue;
    removeEvent(slot);
    leaveQueue(slot, queue);
    react(slot, placeInts[(queue << 4) + at.whenClosed] as number, true);
  }
}

function append(slot: number, queue: number): void {
  const ends = queue << 2;
  const last = queueInts[ends + at.tail] as number;
  slotInts[(slot << 4) + at.state] = waitingForAgent;
  slotInts[(slot << 4) + at.nextInQueue] = -1;
  slotInts[(slot << 4) + at.previousInQueue] = last;
  if (last >= 0) slotInts[(last << 4) + at.nextInQueue] = slot;
  else queueInts[ends + at.head] = slot;
  queueInts[ends + at.tail] = slot;
  countWaiting(queue, 1);
}

/** Puts a contact that was laid down back at the head of its queue. */
export function putFirst(slot: number, queue: number): void {
  const ends = queue << 2;
  const first = queueInts[ends + at.head] as number;
  slotInts[(slot << 4) + at.state] = waitingForAgent;
  slotInts[(slot << 4) + at.previousInQueue] = -1;
  slotInts[(slot << 4) + at.nextInQueue] = first;
  if (first >= 0) slotInts[(first << 4) + at.previousInQueue] = slot;
  else queueInts[ends + at.tail] = slot;
  queueInts[ends + at.head] = slot;
  countWaiting(queue, 1);
}

/** Takes a contact out of its queue. */
export function unlink(slot: number, queue: number): void {
  const ends = queue << 2;
  const next = slotInts[(slot << 4) + at.nextInQueue] as number;
  const previous = slotInts[(slot << 4) + at.previousInQueue] as number;
  if (previous >= 0) slotInts[(previous << 4) + at.nextInQueue] = next;
  else queueInts[ends + at.head] = next;
  if (next >= 0) slotInts[(next << 4) + at.previousInQueue] = previous;
  else queueInts[ends + at.tail] = previous;
  countWaiting(queue, -1);
}
