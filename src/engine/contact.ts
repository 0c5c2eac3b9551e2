import { placeColumn, placeColumns, queueColumn, queueColumns, typeColumn, typeColumns, waitBins } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import { purposeKey } from '../random/purpose.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { findAgent } from './findAgent.ts';
import { finish, goOn, react } from './outcome.ts';
import * as purposes from './purposes.ts';
import { beginAttempt, startService } from './service.ts';
import { eventKind, now, slotState, stepEnd } from './state.ts';
import type { State } from './state.ts';
import { takeFromIdle } from './agents.ts';
import { openSeconds } from './calendar.ts';
import { waitBin } from './waitBin.ts';

/** The place where a type's contacts on a channel go; -1 where it is not served there. */
export function contactPlace(s: State, type: number, channel: number): number {
  return s.model.handling.placeOf[type * s.model.channelIds.length + channel] as number;
}

/** The inquiry cannot be served where it would go: it is given up. */
export function turnedToNowhere(s: State, slot: number): void {
  finish(s, slot, false);
}

/** A contact reaches a place: doors, then self-service or a queue. */
export function enter(s: State, slot: number, place: number): void {
  const { places } = s.model;
  const channel = places.channel[place] as number;
  s.place[slot] = place;
  s.contactRow[slot] = s.row;
  if (s.open[channel] === 0 && places.acceptsWhenClosed[place] === 0) {
    turnAway(s, slot, place);
    return;
  }
  s.contacts[slot] = (s.contacts[slot] as number) + 1;
  countAtPlace(s, slot, placeColumn.contacts, 1);
  if (place >= places.queues) beginAttempt(s, slot);
  else joinQueue(s, slot, place);
}

/** A contact handed on from another place: the same contact, so it is not counted anew among the inquiry's contacts. */
export function handOver(s: State, slot: number, place: number): void {
  s.place[slot] = place;
  s.contactRow[slot] = s.row;
  countAtPlace(s, slot, placeColumn.contacts, 1);
  if (place >= s.model.places.queues) beginAttempt(s, slot);
  else joinQueue(s, slot, place);
}

/** Adds to a column of (type, place) for contacts that begin in the window. */
export function countAtPlace(s: State, slot: number, column: number, amount: number): void {
  const type = s.contactRow[slot] === s.model.intervals ? s.model.typeIds.length : (s.type[slot] as number);
  const cell = (type * s.model.placeIds.length + (s.place[slot] as number)) * placeColumns.length + column;
  s.tally.place[cell] = (s.tally.place[cell] as number) + amount;
}

/** Adds to a column of the inquiry's type, over the cohort. */
export function countInquiry(s: State, slot: number, column: number, amount: number): void {
  const cell = (s.cohort[slot] as number) * typeColumns.length + column;
  s.tally.type[cell] = (s.tally.type[cell] as number) + amount;
}

function countAtQueue(s: State, slot: number, column: number): void {
  const cell = queueCell(s, slot) + column;
  s.tally.queue[cell] = (s.tally.queue[cell] as number) + 1;
}

function queueCell(s: State, slot: number): number {
  return ((s.contactRow[slot] as number) * s.model.queueIds.length + (s.place[slot] as number)) * queueColumns.length;
}

function turnAway(s: State, slot: number, place: number): void {
  countAtPlace(s, slot, placeColumn.closed, 1);
  s.recorder?.record('turnedAway', (s.clock[now] as number) - s.windowStart, s.serial[slot] as number, s.contacts[slot] as number, place, -1, -1);
  react(s, slot, s.model.places.whenClosed[place] as number, true);
}

/** Lines, an idle agent, waiting places, balking, then the queue. */
function joinQueue(s: State, slot: number, queue: number): void {
  const { places } = s.model;
  const channel = places.channel[queue] as number;
  countAtQueue(s, slot, queueColumn.offered);
  s.since[slot] = s.clock[now] as number;
  if (places.openingClock[queue] === 1) s.openSince[slot] = openSeconds(s, channel);
  if (s.recorder !== undefined) note(s, slot, 'offered');
  if ((s.inChannel[channel] as number) >= (places.lines[channel] as number)) {
    blocked(s, slot, queue);
    return;
  }
  const agent = findAgent(s, queue, 0);
  if (agent >= 0) {
    s.inChannel[channel] = (s.inChannel[channel] as number) + 1;
    takeFromIdle(s, agent);
    startService(s, slot, agent);
    return;
  }
  if ((s.waiting[queue] as number) >= (places.waitingPlaces[queue] as number)) blocked(s, slot, queue);
  else if (balks(s, slot, queue)) {
    countAtQueue(s, slot, queueColumn.balked);
    if (s.recorder !== undefined) note(s, slot, 'balked');
    react(s, slot, places.afterAbandoning[queue] as number, false);
  } else {
    s.inChannel[channel] = (s.inChannel[channel] as number) + 1;
    startWaiting(s, slot, queue);
  }
}

function blocked(s: State, slot: number, queue: number): void {
  countAtQueue(s, slot, queueColumn.blocked);
  if (s.recorder !== undefined) note(s, slot, 'blocked');
  react(s, slot, s.model.places.afterBlocked[queue] as number, false);
}

function balks(s: State, slot: number, queue: number): boolean {
  const { places } = s.model;
  const ahead = s.waiting[queue] as number;
  if (ahead >= (places.balkAt[queue] as number)) return true;
  const each = places.balkPerWaiting[queue] as number;
  return each > 0 && below(contactDraw(s, slot, purposes.balking), each * ahead);
}

/** 32 random bits for a purpose of the slot's present contact. */
export function contactDraw(s: State, slot: number, purpose: number): number {
  return draw(s.word0[slot] as number, s.word1[slot] as number, purposeKey(purpose, s.contacts[slot] as number));
}

/** Joins the end of the queue and waits as long as patience lasts. */
export function startWaiting(s: State, slot: number, queue: number): void {
  countAtQueue(s, slot, queueColumn.delayed);
  append(s, slot, queue);
  const patience = patienceOf(s, slot, queue);
  s.patienceEnd[slot] = (s.since[slot] as number) + patience;
  s.overflow[slot] = s.model.places.overflowFrom[queue] as number;
  setTimer(s, slot, queue);
}

function patienceOf(s: State, slot: number, queue: number): number {
  const { places, tables, arrivals } = s.model;
  const given = s.given[slot] as number;
  if (given >= 0 && s.contacts[slot] === 1) {
    const value = arrivals.given[s.type[slot] as number]?.patience[given] ?? Number.NaN;
    if (value === value) return value;
  }
  const table = places.patienceTable[queue] as number;
  if (table < 0) return Number.POSITIVE_INFINITY;
  const atOnce = places.hangUpAtOnce[queue] as number;
  if (atOnce > 0 && below(contactDraw(s, slot, purposes.hangUp), atOnce)) return 0;
  return (places.patienceMean[queue] as number) * quantileAt(tables, table, contactDraw(s, slot, purposes.patience));
}

/** Sets the event of a waiting contact: its patience ends, or before that further teams may take it. */
function setTimer(s: State, slot: number, queue: number): void {
  const { places } = s.model;
  let time = s.patienceEnd[slot] as number;
  const next = s.overflow[slot] as number;
  if (next < (places.overflowFrom[queue + 1] as number)) {
    const overflows = (s.since[slot] as number) + (places.overflowWait[next] as number);
    if (overflows < time) time = overflows;
  }
  if (time === Number.POSITIVE_INFINITY) return;
  s.events.time[slot] = time;
  s.events.add(slot, eventKind.patience);
}

/** A waiting contact's event: patience has ended, or other teams are asked. */
export function patienceEvent(s: State, slot: number): void {
  const queue = s.place[slot] as number;
  if ((s.clock[now] as number) >= (s.patienceEnd[slot] as number)) {
    abandon(s, slot, queue);
    return;
  }
  const { places } = s.model;
  const wait = places.overflowWait[s.overflow[slot] as number] as number;
  s.overflow[slot] = (s.overflow[slot] as number) + 1;
  const agent = findAgent(s, queue, wait);
  if (agent < 0) {
    setTimer(s, slot, queue);
    return;
  }
  unlink(s, slot, queue);
  takeFromIdle(s, agent);
  startService(s, slot, agent);
}

/** Gives up waiting; may try again, move to another channel or give up the inquiry. */
function abandon(s: State, slot: number, queue: number): void {
  const { places } = s.model;
  unlink(s, slot, queue);
  s.tally.events++;
  const wait = (s.clock[now] as number) - (s.since[slot] as number);
  const cell = queueCell(s, slot);
  const { queue: tally } = s.tally;
  tally[cell + queueColumn.abandoned] = (tally[cell + queueColumn.abandoned] as number) + 1;
  tally[cell + queueColumn.waitAbandoned] = (tally[cell + queueColumn.waitAbandoned] as number) + wait;
  tally[cell + queueColumn.waitSquared] = (tally[cell + queueColumn.waitSquared] as number) + wait * wait;
  if (wait <= (places.within[queue] as number)) tally[cell + queueColumn.abandonedWithin] = (tally[cell + queueColumn.abandonedWithin] as number) + 1;
  if (wait <= (places.short[queue] as number)) tally[cell + queueColumn.abandonedShort] = (tally[cell + queueColumn.abandonedShort] as number) + 1;
  if (wait > (places.limit[queue] as number)) tally[cell + queueColumn.overLimit] = (tally[cell + queueColumn.overLimit] as number) + 1;
  countWait(s, slot, queue, 1, wait);
  countInquiry(s, slot, typeColumn.abandonments, 1);
  countInquiry(s, slot, typeColumn.waitSeconds, wait);
  const channel = places.channel[queue] as number;
  s.inChannel[channel] = (s.inChannel[channel] as number) - 1;
  if (s.recorder !== undefined) note(s, slot, 'abandoned');
  react(s, slot, places.afterAbandoning[queue] as number, false);
}

/** Adds a wait to the histogram of its queue: part 0 the served, part 1 the abandoned. */
export function countWait(s: State, slot: number, queue: number, part: number, wait: number): void {
  const row = s.contactRow[slot] === s.model.intervals ? s.model.queueIds.length : queue;
  const bin = (row * 2 + part) * waitBins + waitBin(wait);
  s.tally.waits[bin] = (s.tally.waits[bin] as number) + 1;
}

function append(s: State, slot: number, queue: number): void {
  const last = s.tail[queue] as number;
  s.nextInQueue[slot] = -1;
  s.previousInQueue[slot] = last;
  if (last >= 0) s.nextInQueue[last] = slot;
  else s.head[queue] = slot;
  s.tail[queue] = slot;
  waits(s, slot, queue, 1);
}

/** Puts a contact that was laid down back at the head of its queue. */
export function putFirst(s: State, slot: number, queue: number): void {
  const first = s.head[queue] as number;
  s.previousInQueue[slot] = -1;
  s.nextInQueue[slot] = first;
  if (first >= 0) s.previousInQueue[first] = slot;
  else s.tail[queue] = slot;
  s.head[queue] = slot;
  waits(s, slot, queue, 1);
}

/** Takes a contact out of its queue. */
export function unlink(s: State, slot: number, queue: number): void {
  const next = s.nextInQueue[slot] as number;
  const previous = s.previousInQueue[slot] as number;
  if (previous >= 0) s.nextInQueue[previous] = next;
  else s.head[queue] = next;
  if (next >= 0) s.previousInQueue[next] = previous;
  else s.tail[queue] = previous;
  waits(s, slot, queue, -1);
}

/** The queue grew or shrank by one: its length counts in the time integral from now to the end of the step. */
function waits(s: State, slot: number, queue: number, by: number): void {
  s.state[slot] = slotState.waiting;
  s.waiting[queue] = (s.waiting[queue] as number) + by;
  const cell = (s.row * s.model.queueIds.length + queue) * queueColumns.length + queueColumn.waitingSeconds;
  s.tally.queue[cell] = (s.tally.queue[cell] as number) + by * ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

function note(s: State, slot: number, event: 'offered' | 'blocked' | 'balked' | 'abandoned'): void {
  s.recorder?.record(event, (s.clock[now] as number) - s.windowStart, s.serial[slot] as number, s.contacts[slot] as number, s.place[slot] as number, -1, -1);
}

/** The customer comes back, on the place chosen before. */
export function comeBack(s: State, slot: number): void {
  s.tally.events++;
  goOn(s, slot);
}
