import { placeColumn, typeColumn } from '../metrics/tally.ts';
import { byChannel, samePlace } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { nextOpening } from './calendar.ts';
import { contactDraw, contactPlace, enter, handOver } from './contact.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import { away, comesBackKind, free, now } from './state.ts';
import type { State } from './state.ts';
import { countAtPlace, countEnd, countInquiry } from './tallying.ts';

const certain = 4294967296;
/** A customer gives up after this many contacts: only a scenario that sends customers round for ever reaches it. */
const mostContacts = 1000;

/** The option of a choice list that a draw picks, or -1: gives up. */
function pick(s: State, list: number, bits: number): number {
  const { from, threshold } = s.model.choices;
  const end = from[list + 1] as number;
  for (let option = from[list] as number; option < end; option++) if (below(bits, threshold[option] as number)) return option;
  return -1;
}

/** Row of how a slot's type is handled at its place. */
function handlingRow(s: State, slot: number): number {
  return (s.slotInts[(slot << 4) + at.type] as number) * s.places + (s.slotInts[(slot << 4) + at.place] as number);
}

/** What follows a contact that an agent has ended: transfer, resolution, or another contact later. */
export function afterService(s: State, slot: number): void {
  const row = handlingRow(s, slot);
  if ((s.handlingInts[(row << 2) + at.transfer] as number) > 0 && transferred(s, slot, row)) return;
  const resolve = s.handlingReals[(row << 3) + at.resolve] as number;
  if (resolve >= certain || below(contactDraw(s, slot, purposes.resolution), resolve)) resolved(s, slot);
  else unresolved(s, slot, row);
}

/** What follows an attempt to serve oneself; `complexity`: 32 bits, the inquiry's own. It can be completed when that is low enough. */
export function afterAttempt(s: State, slot: number, complexity: number): void {
  const row = handlingRow(s, slot);
  const complete = s.handlingReals[(row << 3) + at.complete] as number;
  const able = below(complexity, s.handlingReals[(row << 3) + at.coverage] as number);
  if (!able || (complete < certain && !below(contactDraw(s, slot, purposes.completion), complete))) {
    countInquiry(s, slot, typeColumn.failedSelfService, 1);
    unresolved(s, slot, row);
  } else if ((s.handlingInts[(row << 2) + at.transfer] as number) === 0 || !transferred(s, slot, row)) resolved(s, slot);
}

/** Hands the contact on, with the share that is; a contact may be handed on several times, so each place has its own draw. */
function transferred(s: State, slot: number, row: number): boolean {
  const place = s.slotInts[(slot << 4) + at.place] as number;
  const purpose = (purposes.transfer + Math.imul(place + 1, 0x632be5ab)) | 0;
  const option = pick(s, s.handlingInts[(row << 2) + at.transfer] as number, contactDraw(s, slot, purpose));
  if (option < 0) return false;
  countInquiry(s, slot, typeColumn.transfers, 1);
  handOver(s, slot, s.model.choices.place[option] as number);
  return true;
}

function resolved(s: State, slot: number): void {
  countAtPlace(s, slot, placeColumn.resolved, 1);
  finish(s, slot, true);
}

function unresolved(s: State, slot: number, row: number): void {
  react(s, slot, s.handlingInts[(row << 2) + at.unresolved] as number, false);
}

/** What customers do who are not served or not helped: try again, change channel, or give up. `doors`: the channel was closed. */
export function react(s: State, slot: number, list: number, doors: boolean): void {
  const option = pick(s, list, contactDraw(s, slot, purposes.reaction));
  const place = option < 0 ? -1 : placeOf(s, slot, option);
  if (place < 0 || (s.slotInts[(slot << 4) + at.contacts] as number) >= mostContacts) finish(s, slot, false);
  else follow(s, slot, option, place, doors);
}

function placeOf(s: State, slot: number, option: number): number {
  const { place, channel } = s.model.choices;
  const to = place[option] as number;
  if (to === samePlace) return s.slotInts[(slot << 4) + at.place] as number;
  return to === byChannel ? contactPlace(s, s.slotInts[(slot << 4) + at.type] as number, channel[option] as number) : to;
}

/** Sends the inquiry to a place after the option's delay. */
function follow(s: State, slot: number, option: number, place: number, doors: boolean): void {
  const { choices } = s.model;
  const channel = s.placeInts[(place << 4) + at.channelOf] as number;
  const from = s.slotInts[(slot << 4) + at.place] as number;
  if (channel !== s.placeInts[(from << 4) + at.channelOf]) countInquiry(s, slot, typeColumn.switches, 1);
  const table = choices.delayTable[option] as number;
  let time = doors && place === from ? nextOpening(s, channel) : (s.clock[now] as number);
  if (table >= 0) time += (choices.delayMean[option] as number) * quantileAt(s.tables, table, contactDraw(s, slot, purposes.delay));
  if (time === Number.POSITIVE_INFINITY) {
    finish(s, slot, false);
    return;
  }
  s.slotInts[(slot << 4) + at.place] = place;
  s.slotInts[(slot << 4) + at.state] = away;
  s.events.time[slot] = time;
  s.events.add(slot, comesBackKind);
}

/** The customer is back and makes the next contact. */
export function comeBack(s: State, slot: number): void {
  s.tally.events++;
  enter(s, slot, s.slotInts[(slot << 4) + at.place] as number);
}

/** The inquiry ends: resolved, or given up. Its slot becomes free. */
export function finish(s: State, slot: number, solved: boolean): void {
  countEnd(s, slot, solved);
  if ((s.slotInts[(slot << 4) + at.typeCell] as number) < s.outsideCell) s.liveCohort--;
  if (s.recorder !== undefined) note(s, solved ? 'resolved' : 'givenUp', slot, -1);
  s.slotInts[(slot << 4) + at.state] = free;
  s.freeSlots[s.freeCount++] = slot;
}
