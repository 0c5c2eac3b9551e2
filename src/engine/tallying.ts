import {
  flowEnd,
  flowEnds,
  flowWidth,
  placeColumn,
  placeWidth,
  queueColumn,
  queueWidth,
  teamColumn,
  teamWidth,
  typeColumn,
  typeWidth,
  waitBins,
} from '../metrics/tally.ts';
import { addEffort, countCustomer } from './effort.ts';
import { has } from './has.ts';
import { queueChanged } from './intraday.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import { changeSpeed } from './slowdown.ts';
import {
  arrivalInts,
  clock,
  flowTally,
  lastPlaces,
  now,
  placeInts,
  placeReals,
  placeTally,
  queueInts,
  queueTally,
  registers,
  running,
  slotInts,
  slotReals,
  stepEnd,
  teamInts,
  teamTally,
  typeTally,
  waitTally,
} from './state.ts';
import { askAbandoned } from './surveys.ts';
import { countOpenTouch, isFollowUp } from './touches.ts';
import { waitBin } from './waitBin.ts';

/** The present contact of a slot counts, from now on, at its place in the present row. */
export function openCells(slot: number, place: number): void {
  const inside = (registers[reg.row] as number) < (registers[reg.intervalCount] as number);
  const record = slot << 4;
  const type = inside ? (slotInts[record + at.type] as number) : (registers[reg.typeCount] as number);
  slotInts[record + at.placeCell] = (type * (registers[reg.placeCount] as number) + place) * placeWidth;
  slotInts[record + at.queueCell] = (registers[reg.queueRow] as number) + place * queueWidth;
  slotInts[record + at.waitCell] = (inside ? place : (registers[reg.queueCount] as number)) * 2 * waitBins;
}

/** Adds to a column of (type, place), for contacts that begin in the window. */
export function countAtPlace(slot: number, column: number, amount: number): void {
  const cell = (slotInts[(slot << 4) + at.placeCell] as number) + column;
  placeTally[cell] = (placeTally[cell] as number) + amount;
}

/** A contact that is handled, in so many seconds. */
export function countHandled(slot: number, seconds: number): void {
  const cell = slotInts[(slot << 4) + at.placeCell] as number;
  placeTally[cell + placeColumn.handled] = (placeTally[cell + placeColumn.handled] as number) + 1;
  placeTally[cell + placeColumn.handleSeconds] = (placeTally[cell + placeColumn.handleSeconds] as number) + seconds;
}

/** Adds to a column of the inquiry's type, over the cohort. */
export function countInquiry(slot: number, column: number, amount: number): void {
  const cell = (slotInts[(slot << 4) + at.typeCell] as number) + column;
  typeTally[cell] = (typeTally[cell] as number) + amount;
  if (registers[reg.measuresEffort] === 1) addEffort(slot, column, amount);
}

/** Adds one to a column of the contact's queue. */
export function countAtQueue(slot: number, column: number): void {
  const cell = (slotInts[(slot << 4) + at.queueCell] as number) + column;
  queueTally[cell] = (queueTally[cell] as number) + 1;
}

/** Adds to a column of the contact's queue. */
export function addAtQueue(slot: number, column: number, amount: number): void {
  const cell = (slotInts[(slot << 4) + at.queueCell] as number) + column;
  queueTally[cell] = (queueTally[cell] as number) + amount;
}

/** The wait, in seconds, of a contact that is answered. `countEnds` completes what nearly all have: no wait, or one within the limit. */
export function countServed(slot: number, queue: number, wait: number): void {
  const cell = slotInts[(slot << 4) + at.queueCell] as number;
  queueTally[cell + queueColumn.served] = (queueTally[cell + queueColumn.served] as number) + 1;
  if (wait > (placeReals[(queue << 3) + at.within] as number))
    queueTally[cell + queueColumn.servedWithin] = (queueTally[cell + queueColumn.servedWithin] as number) - 1;
  if (has(queue, at.hasMenu)) countMenu(slot, queue, cell, wait);
  if (wait === 0) return;
  const bin = (slotInts[(slot << 4) + at.waitCell] as number) + waitBin(wait);
  waitTally[bin] = (waitTally[bin] as number) + 1;
  queueTally[cell + queueColumn.waitServed] = (queueTally[cell + queueColumn.waitServed] as number) + wait;
  countLength(slot, queue, cell, wait);
}

/** The wait, in seconds, of a contact that is abandoned. */
export function countAbandoned(slot: number, queue: number, wait: number): void {
  const cell = slotInts[(slot << 4) + at.queueCell] as number;
  queueTally[cell + queueColumn.abandoned] = (queueTally[cell + queueColumn.abandoned] as number) + 1;
  queueTally[cell + queueColumn.waitAbandoned] = (queueTally[cell + queueColumn.waitAbandoned] as number) + wait;
  if (wait <= (placeReals[(queue << 3) + at.within] as number))
    queueTally[cell + queueColumn.abandonedWithin] = (queueTally[cell + queueColumn.abandonedWithin] as number) + 1;
  if (wait <= (placeReals[(queue << 3) + at.short] as number))
    queueTally[cell + queueColumn.abandonedShort] = (queueTally[cell + queueColumn.abandonedShort] as number) + 1;
  if (has(queue, at.hasMenu | at.surveys)) countLeft(slot, queue, cell, wait);
  const bin = (slotInts[(slot << 4) + at.waitCell] as number) + waitBins + waitBin(wait);
  waitTally[bin] = (waitTally[bin] as number) + 1;
  countLength(slot, queue, cell, wait);
  countInquiry(slot, typeColumn.abandonments, 1);
}

/** An abandoned contact where customers are asked, or where the limit may count from the start of the call. */
function countLeft(slot: number, queue: number, cell: number, wait: number): void {
  if (has(queue, at.surveys)) askAbandoned(slot);
  const row = slot << 3;
  if (has(queue, at.hasMenu))
    countLate(queue, cell, wait, (slotReals[row + at.since] as number) - (slotReals[row + at.menuSince] as number));
}

/** Time in the menu before the queue; where the limit counts from the start of the call, also whether that makes it too long. */
function countMenu(slot: number, queue: number, cell: number, wait: number): void {
  const before = (slotReals[(slot << 3) + at.since] as number) - (slotReals[(slot << 3) + at.menuSince] as number);
  queueTally[cell + queueColumn.menuSeconds] = (queueTally[cell + queueColumn.menuSeconds] as number) + before;
  countLate(queue, cell, wait, before);
}

/** Counts a contact that is over the limit only with the time before the queue. */
function countLate(queue: number, cell: number, wait: number, before: number): void {
  const limit = placeReals[(queue << 3) + at.waitLimit] as number;
  if (running.model.places.limitFromStart[queue] === 0 || wait > limit || wait + before <= limit) return;
  queueTally[cell + queueColumn.overLimit] = (queueTally[cell + queueColumn.overLimit] as number) + 1;
}

/** What the served and the abandoned share: squares, the limit, the waiting of the inquiry. */
function countLength(slot: number, queue: number, cell: number, wait: number): void {
  queueTally[cell + queueColumn.waitSquared] = (queueTally[cell + queueColumn.waitSquared] as number) + wait * wait;
  if (wait > (placeReals[(queue << 3) + at.waitLimit] as number))
    queueTally[cell + queueColumn.overLimit] = (queueTally[cell + queueColumn.overLimit] as number) + 1;
  countInquiry(slot, typeColumn.waitSeconds, wait);
}

/** A contact begins that is served by a team; counted where teams are paid by them. */
export function countServedBy(team: number): void {
  const row = (registers[reg.row] as number) * (registers[reg.teamCount] as number) + team;
  const cell = row * teamWidth + teamColumn.served;
  teamTally[cell] = (teamTally[cell] as number) + 1;
}

/** The queue grew or shrank by one: its length counts in the time integral from now to the end of the step. */
export function countWaiting(queue: number, by: number): void {
  const row = (queue << 2) + at.waiting;
  queueInts[row] = (queueInts[row] as number) + by;
  const cell = (registers[reg.queueRow] as number) + queue * queueWidth + queueColumn.waitingSeconds;
  queueTally[cell] = (queueTally[cell] as number) + by * ((clock[stepEnd] as number) - (clock[now] as number));
  if (!has(queue, at.heeds)) return;
  if (has(queue, at.slows)) changeSpeed(queue);
  if (has(queue, at.watched)) queueChanged(queue);
}

/** An inquiry ends, resolved or given up. */
export function countEnd(slot: number, resolved: boolean): void {
  const cell = slotInts[(slot << 4) + at.typeCell] as number;
  const contacts = (slotInts[(slot << 4) + at.ordinal] as number) & at.contactMask;
  if (contacts !== 1) countFurther(cell, contacts, resolved);
  if (registers[reg.losesCustomers] === 1) countCustomer(slot, contacts, resolved);
  if (!resolved) {
    typeTally[cell + typeColumn.givenUp] = (typeTally[cell + typeColumn.givenUp] as number) + 1;
    return;
  }
  typeTally[cell + typeColumn.resolved] = (typeTally[cell + typeColumn.resolved] as number) + 1;
  const took = (clock[now] as number) - (slotReals[(slot << 3) + at.arisenAt] as number);
  typeTally[cell + typeColumn.resolutionSeconds] = (typeTally[cell + typeColumn.resolutionSeconds] as number) + took;
}

/** Contacts beyond the first of an inquiry that ends; `countEnds` adds the one that nearly all have. */
function countFurther(cell: number, contacts: number, resolved: boolean): void {
  typeTally[cell + typeColumn.contacts] = (typeTally[cell + typeColumn.contacts] as number) + contacts - 1;
  if (resolved) typeTally[cell + typeColumn.resolvedAtFirst] = (typeTally[cell + typeColumn.resolvedAtFirst] as number) - 1;
}

/**
 * Completes the counts of inquiries that have ended: one contact each, and resolved at first but for those of which that was taken off; and of
 * contacts that were answered: within the limit but for those of which that was taken off, without a wait but for those who had one.
 */
export function countEnds(): void {
  countAnswers();
  const end = (registers[reg.outsideCell] as number) + typeWidth;
  for (let cell = 0; cell < end; cell += typeWidth) {
    const resolved = typeTally[cell + typeColumn.resolved] as number;
    const ended = resolved + (typeTally[cell + typeColumn.givenUp] as number);
    typeTally[cell + typeColumn.arisen] = (typeTally[cell + typeColumn.arisen] as number) + ended;
    typeTally[cell + typeColumn.contacts] = (typeTally[cell + typeColumn.contacts] as number) + ended;
    typeTally[cell + typeColumn.resolvedAtFirst] = (typeTally[cell + typeColumn.resolvedAtFirst] as number) + resolved;
  }
}

function countAnswers(): void {
  const queues = registers[reg.queueCount] as number;
  const outside = queues * 2 * waitBins;
  for (let row = 0; row <= (registers[reg.intervalCount] as number); row++)
    for (let queue = 0; queue < queues; queue++) {
      const cell = (row * queues + queue) * queueWidth;
      const served = queueTally[cell + queueColumn.served] as number;
      queueTally[cell + queueColumn.servedWithin] = (queueTally[cell + queueColumn.servedWithin] as number) + served;
      const atOnce = row < (registers[reg.intervalCount] as number) ? queue * 2 * waitBins : outside;
      waitTally[atOnce] = (waitTally[atOnce] as number) + served;
    }
  for (let atOnce = 0; atOnce <= outside; atOnce += 2 * waitBins)
    for (let bin = atOnce + 1; bin < atOnce + waitBins; bin++)
      waitTally[atOnce] = (waitTally[atOnce] as number) - (waitTally[bin] as number);
}

/** Whether an inquiry arose inside the window; shoppers are no inquiries. */
export const isOfCohort = (slot: number): boolean =>
  (slotInts[(slot << 4) + at.typeCell] as number) < (registers[reg.outsideCell] as number);

const channelOf = (place: number): number => placeInts[(place << 4) + at.channelOf] as number;

function addFlow(from: number, to: number, amount: number): void {
  const cell = from * flowWidth(registers[reg.channelCount] as number) + to;
  flowTally[cell] = (flowTally[cell] as number) + amount;
}

/** An inquiry goes from its place on to another; another channel than before, that is a switch. */
export function countMove(slot: number, place: number): void {
  if (countFlow(slot, place)) countInquiry(slot, typeColumn.switches, 1);
}

/** Counts where an inquiry goes next in the flows; whether that is another channel. */
export function countFlow(slot: number, place: number): boolean {
  const from = channelOf(slotInts[(slot << 4) + at.place] as number);
  const to = channelOf(place);
  if (from === to) return false;
  if (isOfCohort(slot)) addFlow(from, to, 1);
  return true;
}

/** The place at which an inquiry of the cohort ends, and how, see `flowEnd`; one that never found a place is at -1. */
export function countLast(slot: number, end: number): void {
  const cell = (((slotInts[(slot << 4) + at.place] as number) + 1) << 2) + end;
  lastPlaces[cell] = (lastPlaces[cell] as number) + 1;
}

/** Completes the flows, in which moves were counted: ends by channel, and starts, of which there are as many more as leave a channel than come to it. */
export function countFlows(): void {
  const channels = registers[reg.channelCount] as number;
  for (let place = -1; place < (registers[reg.placeCount] as number); place++)
    for (let end = 0; end < flowEnds; end++)
      addFlow(place < 0 ? channels : channelOf(place), channels + end, lastPlaces[((place + 1) << 2) + end] as number);
  const width = flowWidth(channels);
  for (let channel = 0; channel < channels; channel++) {
    let starts = 0;
    for (let to = 0; to < width; to++) starts += flowTally[channel * width + to] as number;
    for (let from = 0; from < channels; from++) starts -= flowTally[from * width + channel] as number;
    addFlow(channels, channel, starts);
  }
}

/** Inquiries that are still under way at the end of the run. */
export function countOpen(slot: number): void {
  if (registers[reg.touching] === 1 && isFollowUp(slot)) return;
  countInquiry(slot, typeColumn.arisen, 1);
  countInquiry(slot, typeColumn.open, 1);
  countInquiry(slot, typeColumn.contacts, (slotInts[(slot << 4) + at.ordinal] as number) & at.contactMask);
  if (isOfCohort(slot)) countLast(slot, flowEnd.open);
  if (registers[reg.touching] === 1) countOpenTouch(slot);
}

/** Agents with one contact at a time have it in hand while they are busy, but for wrap-up, which has been counted as less. */
export function countSingleContacts(): void {
  const teams = registers[reg.teamCount] as number;
  const rows = (registers[reg.intervalCount] as number) + 1;
  for (let team = 0; team < teams; team++) {
    if ((teamInts[(team << 4) + at.atOnce] as number) > 1) continue;
    for (let row = 0; row < rows; row++) {
      const cell = (row * teams + team) * teamWidth;
      teamTally[cell + teamColumn.contacts] =
        (teamTally[cell + teamColumn.contacts] as number) + (teamTally[cell + teamColumn.busy] as number);
    }
  }
}

/** Adds one to a column of a type for what arises, or would have arisen, now. */
export function countArising(type: number, column: number): void {
  const cell = cohortCell(type) + column;
  typeTally[cell] = (typeTally[cell] as number) + 1;
}

/** First column of the row of an inquiry that arises now: its type, or the extra row for those outside the window and for shoppers. */
export function cohortCell(type: number): number {
  const inside = (registers[reg.row] as number) < (registers[reg.intervalCount] as number);
  const counts = inside && arrivalInts[(type << 4) + at.isShopper] === 0;
  return counts ? type * typeWidth : (registers[reg.outsideCell] as number);
}
