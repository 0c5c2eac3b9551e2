import { placeColumn, queueColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import { purposeKey } from '../random/purpose.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { takeFromList } from './agents.ts';
import { openSeconds } from './calendar.ts';
import { findAgent } from './findAgent.ts';
import * as at from './layout.ts';
import { react } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import { beginAttempt, startService } from './service.ts';
import { now, patienceKind, waitingForAgent } from './state.ts';
import type { State } from './state.ts';
import { countAbandoned, countAtPlace, countAtQueue, countWaiting, openCells } from './tallying.ts';

/** The place where a type's contacts on a channel go; -1 where it is not served there. */
export function contactPlace(s: State, type: number, channel: number): number {
  return s.model.handling.placeOf[type * s.model.channelIds.length + channel] as number;
}

/** 32 random bits for a purpose of the slot's present contact. */
export function contactDraw(s: State, slot: number, purpose: number): number {
  const { slotInts } = s;
  const row = slot << 4;
  return draw(slotInts[row + at.word0] as number, slotInts[row + at.word1] as number, purposeKey(purpose, slotInts[row + at.contacts] as number));
}

/** A customer makes a contact: if the doors are open it counts, and goes to self-service or to a queue. */
export function enter(s: State, slot: number, place: number): void {
  const { slotInts, placeInts } = s;
  const row = slot << 4;
  slotInts[row + at.place] = place;
  openCells(s, slot, place);
  if (s.open[placeInts[(place << 4) + at.channelOf] as number] === 0 && placeInts[(place << 4) + at.acceptsWhenClosed] === 0) {
    turnAway(s, slot, place);
    return;
  }
  slotInts[row + at.contacts] = (slotInts[row + at.contacts] as number) + 1;
  reach(s, slot, place);
}

/** A contact handed on from another place: the same contact, so it does not count anew among the inquiry's contacts. */
export function handOver(s: State, slot: number, place: number): void {
  s.slotInts[(slot << 4) + at.place] = place;
  openCells(s, slot, place);
  reach(s, slot, place);
}

function reach(s: State, slot: number, place: number): void {
  countAtPlace(s, slot, placeColumn.contacts, 1);
  if (place >= s.queues) beginAttempt(s, slot);
  else joinQueue(s, slot, place);
}

function turnAway(s: State, slot: number, place: number): void {
  countAtPlace(s, slot, placeColumn.closed, 1);
  if (s.recorder !== undefined) note(s, 'turnedAway', slot, -1);
  react(s, slot, s.placeInts[(place << 4) + at.whenClosed] as number, true);
}

/** Lines, an idle agent, waiting places, balking, then the queue. */
function joinQueue(s: State, slot: number, queue: number): void {
  const { placeInts, inChannel } = s;
  const row = queue << 4;
  const channel = placeInts[row + at.channelOf] as number;
  countAtQueue(s, slot, queueColumn.offered);
  s.slotReals[(slot << 3) + at.since] = s.clock[now] as number;
  if (placeInts[row + at.openingClock] === 1) s.slotReals[(slot << 3) + at.openSince] = openSeconds(s, channel);
  if (s.recorder !== undefined) note(s, 'offered', slot, -1);
  if ((inChannel[channel] as number) >= (s.model.places.lines[channel] as number)) {
    blocked(s, slot, queue);
    return;
  }
  const agent = findAgent(s, queue, 0);
  if (agent >= 0) {
    inChannel[channel] = (inChannel[channel] as number) + 1;
    takeFromList(s, agent);
    startService(s, slot, agent);
  } else if ((s.queueInts[(queue << 2) + at.waiting] as number) >= (placeInts[row + at.waitingPlaces] as number)) blocked(s, slot, queue);
  else if (balks(s, slot, queue)) {
    countAtQueue(s, slot, queueColumn.balked);
    if (s.recorder !== undefined) note(s, 'balked', slot, -1);
    react(s, slot, placeInts[row + at.afterAbandoning] as number, false);
  } else {
    inChannel[channel] = (inChannel[channel] as number) + 1;
    startWaiting(s, slot, queue);
  }
}

function blocked(s: State, slot: number, queue: number): void {
  countAtQueue(s, slot, queueColumn.blocked);
  if (s.recorder !== undefined) note(s, 'blocked', slot, -1);
  react(s, slot, s.placeInts[(queue << 4) + at.afterBlocked] as number, false);
}

function balks(s: State, slot: number, queue: number): boolean {
  const ahead = s.queueInts[(queue << 2) + at.waiting] as number;
  if (ahead >= (s.placeInts[(queue << 4) + at.balkAt] as number)) return true;
  const each = s.placeReals[(queue << 3) + at.balkPerWaiting] as number;
  return each > 0 && below(contactDraw(s, slot, purposes.balking), each * ahead);
}

/** Joins the end of the queue and waits as long as patience lasts. */
export function startWaiting(s: State, slot: number, queue: number): void {
  countAtQueue(s, slot, queueColumn.delayed);
  append(s, slot, queue);
  s.slotReals[(slot << 3) + at.patienceEnd] = (s.slotReals[(slot << 3) + at.since] as number) + patienceOf(s, slot, queue);
  s.slotInts[(slot << 4) + at.overflow] = s.placeInts[(queue << 4) + at.overflowFrom] as number;
  setTimer(s, slot, queue);
}

function patienceOf(s: State, slot: number, queue: number): number {
  const { given } = s.model.arrivals;
  const list = given[s.slotInts[(slot << 4) + at.type] as number];
  if (list !== undefined && s.slotInts[(slot << 4) + at.contacts] === 1) {
    const value = list.patience[s.slotInts[(slot << 4) + at.given] as number] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  const table = s.placeInts[(queue << 4) + at.patienceTable] as number;
  if (table < 0) return Number.POSITIVE_INFINITY;
  const atOnce = s.placeReals[(queue << 3) + at.hangUpAtOnce] as number;
  if (atOnce > 0 && below(contactDraw(s, slot, purposes.hangUp), atOnce)) return 0;
  return (s.placeReals[(queue << 3) + at.patienceMean] as number) * quantileAt(s.tables, table, contactDraw(s, slot, purposes.patience));
}

/** Sets the event of a waiting contact: its patience ends, or before that further teams may take it. */
function setTimer(s: State, slot: number, queue: number): void {
  let time = s.slotReals[(slot << 3) + at.patienceEnd] as number;
  const next = s.slotInts[(slot << 4) + at.overflow] as number;
  if (next < (s.placeInts[(queue << 4) + at.overflowTo] as number)) {
    const overflows = (s.slotReals[(slot << 3) + at.since] as number) + (s.model.places.overflowWait[next] as number);
    if (overflows < time) time = overflows;
  }
  if (time === Number.POSITIVE_INFINITY) return;
  s.events.time[slot] = time;
  s.events.add(slot, patienceKind);
}

/** A waiting contact's event: patience has ended, or further teams are asked. */
export function patienceEvent(s: State, slot: number): void {
  const queue = s.slotInts[(slot << 4) + at.place] as number;
  if ((s.clock[now] as number) >= (s.slotReals[(slot << 3) + at.patienceEnd] as number)) {
    abandon(s, slot, queue);
    return;
  }
  const next = s.slotInts[(slot << 4) + at.overflow] as number;
  s.slotInts[(slot << 4) + at.overflow] = next + 1;
  const agent = findAgent(s, queue, s.model.places.overflowWait[next] as number);
  if (agent < 0) {
    setTimer(s, slot, queue);
    return;
  }
  unlink(s, slot, queue);
  takeFromList(s, agent);
  startService(s, slot, agent);
}

/** Gives up waiting; may try again, move to another channel or give up the inquiry. */
function abandon(s: State, slot: number, queue: number): void {
  s.tally.events++;
  unlink(s, slot, queue);
  countAbandoned(s, slot, queue, (s.clock[now] as number) - (s.slotReals[(slot << 3) + at.since] as number));
  const channel = s.placeInts[(queue << 4) + at.channelOf] as number;
  s.inChannel[channel] = (s.inChannel[channel] as number) - 1;
  if (s.recorder !== undefined) note(s, 'abandoned', slot, -1);
  react(s, slot, s.placeInts[(queue << 4) + at.afterAbandoning] as number, false);
}

function append(s: State, slot: number, queue: number): void {
  const { slotInts, queueInts } = s;
  const ends = queue << 2;
  const last = queueInts[ends + at.tail] as number;
  slotInts[(slot << 4) + at.state] = waitingForAgent;
  slotInts[(slot << 4) + at.nextInQueue] = -1;
  slotInts[(slot << 4) + at.previousInQueue] = last;
  if (last >= 0) slotInts[(last << 4) + at.nextInQueue] = slot;
  else queueInts[ends + at.head] = slot;
  queueInts[ends + at.tail] = slot;
  countWaiting(s, queue, 1);
}

/** Puts a contact that was laid down back at the head of its queue. */
export function putFirst(s: State, slot: number, queue: number): void {
  const { slotInts, queueInts } = s;
  const ends = queue << 2;
  const first = queueInts[ends + at.head] as number;
  slotInts[(slot << 4) + at.state] = waitingForAgent;
  slotInts[(slot << 4) + at.previousInQueue] = -1;
  slotInts[(slot << 4) + at.nextInQueue] = first;
  if (first >= 0) slotInts[(first << 4) + at.previousInQueue] = slot;
  else queueInts[ends + at.tail] = slot;
  queueInts[ends + at.head] = slot;
  countWaiting(s, queue, 1);
}

/** Takes a contact out of its queue. */
export function unlink(s: State, slot: number, queue: number): void {
  const { slotInts, queueInts } = s;
  const ends = queue << 2;
  const next = slotInts[(slot << 4) + at.nextInQueue] as number;
  const previous = slotInts[(slot << 4) + at.previousInQueue] as number;
  if (previous >= 0) slotInts[(previous << 4) + at.nextInQueue] = next;
  else queueInts[ends + at.head] = next;
  if (next >= 0) slotInts[(next << 4) + at.previousInQueue] = previous;
  else queueInts[ends + at.tail] = previous;
  countWaiting(s, queue, -1);
}
