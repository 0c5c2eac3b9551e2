import { placeColumn, typeColumn } from '../metrics/tally.ts';
import { byChannel, samePlace } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { nextOpening } from './calendar.ts';
import { contactDraw, contactPlace, countAtPlace, countInquiry, enter, handOver } from './contact.ts';
import * as purposes from './purposes.ts';
import { eventKind, now, slotState } from './state.ts';
import type { State } from './state.ts';

const certain = 4294967296;
/** A customer gives up after this many contacts: only a scenario that sends customers round for ever reaches it. */
const mostContacts = 1000;

/** The option of a choice list that a draw picks, or -1: gives up. */
function pick(s: State, list: number, bits: number): number {
  const { choices } = s.model;
  const end = choices.from[list + 1] as number;
  for (let option = choices.from[list] as number; option < end; option++) if (below(bits, choices.threshold[option] as number)) return option;
  return -1;
}

/** What follows a contact that an agent has ended: transfer, resolution, or another contact later. */
export function afterService(s: State, slot: number): void {
  const { handling } = s.model;
  const cell = (s.type[slot] as number) * s.model.placeIds.length + (s.place[slot] as number);
  const transfers = handling.transfer[cell] as number;
  if (transfers > 0) {
    const option = pick(s, transfers, contactDraw(s, slot, transferPurpose(s, slot)));
    if (option >= 0) {
      countInquiry(s, slot, typeColumn.transfers, 1);
      handOver(s, slot, s.model.choices.place[option] as number);
      return;
    }
  }
  const resolve = handling.resolve[cell] as number;
  if (resolve >= certain || below(contactDraw(s, slot, purposes.resolution), resolve)) {
    countAtPlace(s, slot, placeColumn.resolved, 1);
    finish(s, slot, true);
  } else unresolved(s, slot, handling.unresolved[cell] as number);
}

/** A contact may be transferred several times: each place has its own draw. */
function transferPurpose(s: State, slot: number): number {
  return (purposes.transfer + Math.imul((s.place[slot] as number) + 1, 0x632be5ab)) | 0;
}

/** What follows an attempt to serve oneself. It can be completed when the inquiry is easy enough. */
export function afterAttempt(s: State, slot: number, complexity: number): void {
  const { handling } = s.model;
  const cell = (s.type[slot] as number) * s.model.placeIds.length + (s.place[slot] as number);
  const transfers = handling.transfer[cell] as number;
  const complete = handling.complete[cell] as number;
  if (below(complexity, handling.coverage[cell] as number) && (complete >= certain || below(contactDraw(s, slot, purposes.completion), complete))) {
    const option = transfers > 0 ? pick(s, transfers, contactDraw(s, slot, transferPurpose(s, slot))) : -1;
    if (option >= 0) handOver(s, slot, s.model.choices.place[option] as number);
    else {
      countAtPlace(s, slot, placeColumn.resolved, 1);
      finish(s, slot, true);
    }
    return;
  }
  countInquiry(s, slot, typeColumn.failedSelfService, 1);
  unresolved(s, slot, handling.unresolved[cell] as number);
}

function unresolved(s: State, slot: number, list: number): void {
  follow(s, slot, pick(s, list, contactDraw(s, slot, purposes.reaction)), false);
}

/** What customers do who were not served: try again, change channel, or give up. `doors`: the channel was closed. */
export function react(s: State, slot: number, list: number, doors: boolean): void {
  follow(s, slot, pick(s, list, contactDraw(s, slot, purposes.reaction)), doors);
}

/** Sends the inquiry where an option says, after its delay; option -1 gives it up. */
function follow(s: State, slot: number, option: number, doors: boolean): void {
  const { choices, places } = s.model;
  const from = s.place[slot] as number;
  if (option < 0 || (s.contacts[slot] as number) >= mostContacts) {
    finish(s, slot, false);
    return;
  }
  const to = choices.place[option] as number;
  const place = to === samePlace ? from : to === byChannel ? contactPlace(s, s.type[slot] as number, choices.channel[option] as number) : to;
  if (place < 0) {
    finish(s, slot, false);
    return;
  }
  if (places.channel[place] !== places.channel[from]) countInquiry(s, slot, typeColumn.switches, 1);
  s.place[slot] = place;
  s.state[slot] = slotState.away;
  const table = choices.delayTable[option] as number;
  let time = s.clock[now] as number;
  if (doors && to === samePlace) time = nextOpening(s, places.channel[place] as number);
  if (table >= 0) time += (choices.delayMean[option] as number) * quantileAt(s.model.tables, table, contactDraw(s, slot, purposes.delay));
  if (time === Number.POSITIVE_INFINITY) {
    finish(s, slot, false);
    return;
  }
  s.events.time[slot] = time;
  s.events.add(slot, eventKind.comesBack);
}

/** The customer is back and makes the next contact. */
export function goOn(s: State, slot: number): void {
  enter(s, slot, s.place[slot] as number);
}

/** The inquiry ends: resolved, or given up. Its slot becomes free. */
export function finish(s: State, slot: number, resolved: boolean): void {
  const contacts = s.contacts[slot] as number;
  countInquiry(s, slot, resolved ? typeColumn.resolved : typeColumn.givenUp, 1);
  countInquiry(s, slot, typeColumn.contacts, contacts);
  if (resolved) {
    if (contacts === 1) countInquiry(s, slot, typeColumn.resolvedAtFirst, 1);
    countInquiry(s, slot, typeColumn.resolutionSeconds, (s.clock[now] as number) - (s.arisenAt[slot] as number));
  }
  if ((s.cohort[slot] as number) < s.model.typeIds.length) s.liveCohort--;
  s.recorder?.record(resolved ? 'resolved' : 'givenUp', (s.clock[now] as number) - s.windowStart, s.serial[slot] as number, contacts, s.place[slot] as number, -1, -1);
  s.state[slot] = slotState.free;
  s.freeSlots[s.freeCount++] = slot;
}
