import { placeColumns, queueColumn, queueColumns, typeColumn, typeColumns, waitBins } from '../metrics/tally.ts';
import * as at from './layout.ts';
import { now, stepEnd } from './state.ts';
import type { State } from './state.ts';
import { waitBin } from './waitBin.ts';

/** The present contact of a slot counts, from now on, at its place in the present row. */
export function openCells(s: State, slot: number, place: number): void {
  const { slotInts, row } = s;
  const inside = row < s.intervals;
  const record = slot << 4;
  const type = inside ? (slotInts[record + at.type] as number) : s.types;
  slotInts[record + at.placeCell] = (type * s.places + place) * placeColumns.length;
  slotInts[record + at.queueCell] = (row * s.queues + place) * queueColumns.length;
  slotInts[record + at.waitCell] = (inside ? place : s.queues) * 2 * waitBins;
}

/** Adds to a column of (type, place), for contacts that begin in the window. */
export function countAtPlace(s: State, slot: number, column: number, amount: number): void {
  const cell = (s.slotInts[(slot << 4) + at.placeCell] as number) + column;
  s.placeTally[cell] = (s.placeTally[cell] as number) + amount;
}

/** Adds to a column of the inquiry's type, over the cohort. */
export function countInquiry(s: State, slot: number, column: number, amount: number): void {
  const cell = (s.slotInts[(slot << 4) + at.typeCell] as number) + column;
  s.typeTally[cell] = (s.typeTally[cell] as number) + amount;
}

/** Adds one to a column of the contact's queue. */
export function countAtQueue(s: State, slot: number, column: number): void {
  const cell = (s.slotInts[(slot << 4) + at.queueCell] as number) + column;
  s.queueTally[cell] = (s.queueTally[cell] as number) + 1;
}

/** The wait, in seconds, of a contact that is answered. */
export function countServed(s: State, slot: number, queue: number, wait: number): void {
  const { queueTally } = s;
  const cell = s.slotInts[(slot << 4) + at.queueCell] as number;
  queueTally[cell + queueColumn.served] = (queueTally[cell + queueColumn.served] as number) + 1;
  if (wait <= (s.placeReals[(queue << 3) + at.within] as number))
    queueTally[cell + queueColumn.servedWithin] = (queueTally[cell + queueColumn.servedWithin] as number) + 1;
  const bin = (s.slotInts[(slot << 4) + at.waitCell] as number) + waitBin(wait);
  s.waitTally[bin] = (s.waitTally[bin] as number) + 1;
  if (wait === 0) return;
  queueTally[cell + queueColumn.waitServed] = (queueTally[cell + queueColumn.waitServed] as number) + wait;
  countLength(s, slot, queue, cell, wait);
}

/** The wait, in seconds, of a contact that is abandoned. */
export function countAbandoned(s: State, slot: number, queue: number, wait: number): void {
  const { queueTally } = s;
  const cell = s.slotInts[(slot << 4) + at.queueCell] as number;
  queueTally[cell + queueColumn.abandoned] = (queueTally[cell + queueColumn.abandoned] as number) + 1;
  queueTally[cell + queueColumn.waitAbandoned] = (queueTally[cell + queueColumn.waitAbandoned] as number) + wait;
  if (wait <= (s.placeReals[(queue << 3) + at.within] as number))
    queueTally[cell + queueColumn.abandonedWithin] = (queueTally[cell + queueColumn.abandonedWithin] as number) + 1;
  if (wait <= (s.placeReals[(queue << 3) + at.short] as number))
    queueTally[cell + queueColumn.abandonedShort] = (queueTally[cell + queueColumn.abandonedShort] as number) + 1;
  const bin = (s.slotInts[(slot << 4) + at.waitCell] as number) + waitBins + waitBin(wait);
  s.waitTally[bin] = (s.waitTally[bin] as number) + 1;
  countLength(s, slot, queue, cell, wait);
  countInquiry(s, slot, typeColumn.abandonments, 1);
}

/** What the served and the abandoned share: squares, the limit, the waiting of the inquiry. */
function countLength(s: State, slot: number, queue: number, cell: number, wait: number): void {
  const { queueTally } = s;
  queueTally[cell + queueColumn.waitSquared] = (queueTally[cell + queueColumn.waitSquared] as number) + wait * wait;
  if (wait > (s.placeReals[(queue << 3) + at.waitLimit] as number))
    queueTally[cell + queueColumn.overLimit] = (queueTally[cell + queueColumn.overLimit] as number) + 1;
  countInquiry(s, slot, typeColumn.waitSeconds, wait);
}

/** The queue grew or shrank by one: its length counts in the time integral from now to the end of the step. */
export function countWaiting(s: State, queue: number, by: number): void {
  const row = (queue << 2) + at.waiting;
  s.queueInts[row] = (s.queueInts[row] as number) + by;
  const cell = (s.row * s.queues + queue) * queueColumns.length + queueColumn.waitingSeconds;
  s.queueTally[cell] = (s.queueTally[cell] as number) + by * ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

/** An inquiry ends, resolved or given up. */
export function countEnd(s: State, slot: number, resolved: boolean): void {
  const { typeTally } = s;
  const cell = s.slotInts[(slot << 4) + at.typeCell] as number;
  const contacts = s.slotInts[(slot << 4) + at.contacts] as number;
  typeTally[cell + typeColumn.arisen] = (typeTally[cell + typeColumn.arisen] as number) + 1;
  typeTally[cell + typeColumn.contacts] = (typeTally[cell + typeColumn.contacts] as number) + contacts;
  if (!resolved) {
    typeTally[cell + typeColumn.givenUp] = (typeTally[cell + typeColumn.givenUp] as number) + 1;
    return;
  }
  typeTally[cell + typeColumn.resolved] = (typeTally[cell + typeColumn.resolved] as number) + 1;
  const took = (s.clock[now] as number) - (s.slotReals[(slot << 3) + at.arisenAt] as number);
  typeTally[cell + typeColumn.resolutionSeconds] = (typeTally[cell + typeColumn.resolutionSeconds] as number) + took;
  if (contacts === 1) typeTally[cell + typeColumn.resolvedAtFirst] = (typeTally[cell + typeColumn.resolvedAtFirst] as number) + 1;
}

/** Inquiries that are still under way at the end of the run. */
export function countOpen(s: State, slot: number): void {
  countInquiry(s, slot, typeColumn.arisen, 1);
  countInquiry(s, slot, typeColumn.open, 1);
  countInquiry(s, slot, typeColumn.contacts, s.slotInts[(slot << 4) + at.contacts] as number);
}

/** First column of the row of an inquiry that arises now: its type, or the extra row outside the window. */
export function cohortCell(s: State, type: number): number {
  return (s.row < s.intervals ? type : s.types) * typeColumns.length;
}
