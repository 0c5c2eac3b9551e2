import { flowEnd, placeColumn, typeColumn } from '../metrics/tally.ts';
import { byChannel, samePlace } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { nextOpening } from './calendar.ts';
import { contactDraw, contactPlace, enter, handOver } from './contact.ts';
import { addEvent, eventTime } from './eventQueue.ts';
import { helpedByTired } from './fatigue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import {
  agentInts,
  away,
  clock,
  comesBackKind,
  free,
  freeSlots,
  handlingInts,
  handlingReals,
  now,
  placeInts,
  queueInts,
  registers,
  running,
  slotInts,
  slotReals,
} from './state.ts';
import { askServed } from './surveys.ts';
import { countAtPlace, countEnd, countInquiry, countLast, countMove, isOfCohort } from './tallying.ts';
import { concludeOffers } from './toolkit.ts';
import { countHandOff, dropFollowUp, endTouch, isFollowUp, touchEvent, touchGoesOn, touchTurns } from './touches.ts';

const certain = 4294967296;
/** A customer gives up after this many contacts, or steps of one: only a scenario that sends customers round for ever reaches it. */
const mostContacts = 1000;

/** Whether a slot's inquiry has gone round without end. */
export function endless(slot: number): boolean {
  const ordinal = slotInts[(slot << 4) + at.ordinal] as number;
  return (ordinal & at.contactMask) >= mostContacts || (ordinal & (at.attempt - 1)) >= mostContacts * at.nextStep;
}

/** The option of a choice list that a draw picks, or -1: gives up. */
export function pick(list: number, bits: number): number {
  const { from, threshold } = running.model.choices;
  const end = from[list + 1] as number;
  for (let option = from[list] as number; option < end; option++) if (below(bits, threshold[option] as number)) return option;
  return -1;
}

/** Row of how a slot's type is handled at its place. */
function handlingRow(slot: number): number {
  return (
    (slotInts[(slot << 4) + at.type] as number) * (registers[reg.placeCount] as number) +
    (slotInts[(slot << 4) + at.place] as number)
  );
}

/** What follows a contact that an agent has ended: transfer, resolution, or another contact later. */
export function afterService(slot: number): void {
  const row = handlingRow(slot);
  const place = slotInts[(slot << 4) + at.place] as number;
  const special = queueInts[(place << 2) + at.special] as number;
  const isHelped = (special & at.hasToolkit) !== 0 && concludeOffers(slot);
  if ((handlingInts[(row << 2) + at.transfer] as number) > 0 && transferred(slot, row)) return;
  if ((special & at.hasMissing) !== 0 && itemMissing(slot, row)) return;
  let resolve = handlingReals[(row << 3) + at.resolve] as number;
  if (special !== 0) resolve = changed(resolve, slot, place, special, isHelped);
  if (resolve >= certain || below(contactDraw(slot, purposes.resolution), resolve) || isHelped) resolved(slot);
  else unresolved(slot, row);
}

/** A contact ends without what the customer needs: he may be asked whether he is satisfied. */
function askUnresolved(slot: number): void {
  if (has(slotInts[(slot << 4) + at.place] as number, at.surveys)) askServed(slot, false);
}

/** What the customer needs is not there, with the share for which that happens: another contact follows. */
function itemMissing(slot: number, row: number): boolean {
  const { missing, missingNext } = running.model.handling;
  if (!below(contactDraw(slot, purposes.missingItem), missing[row] as number)) return false;
  countAtPlace(slot, placeColumn.itemMissing, 1);
  askUnresolved(slot);
  react(slot, missingNext[row] as number, false);
  return true;
}

/** The threshold of resolution after what the wait and the training and load of the agent do to it; a customer who is to be asked is. */
function changed(resolve: number, slot: number, queue: number, special: number, isHelped: boolean): number {
  const usual = (special & at.hasTraining) === 0 ? resolve : certain - (certain - resolve) * notResolving(slot, queue);
  const left = (special & at.hasAfterWait) === 0 ? usual : usual * helpedAfterWaiting(slot, queue);
  const last = (special & at.tires) === 0 ? left : left * helpedByTired(slot, slotInts[(slot << 4) + at.agentOf] as number);
  if ((special & at.surveys) !== 0) askServed(slot, isHelped || below(contactDraw(slot, purposes.resolution), last));
  return last;
}

/** Factor of the agent's team on the contacts that do not resolve. */
function notResolving(slot: number, queue: number): number {
  const team = agentInts[((slotInts[(slot << 4) + at.agentOf] as number) << 3) + at.agentTeam] as number;
  return running.model.teams.unresolved[team * (registers[reg.queueCount] as number) + queue] as number;
}

/** Share of the usual resolutions that are left after the wait of the present contact. */
function helpedAfterWaiting(slot: number, queue: number): number {
  const loss = running.model.places.lossPerSecond[queue] as number;
  return Math.max(0, 1 - loss * (slotReals[(slot << 3) + at.waitBefore] as number));
}

/** What follows an attempt to serve oneself; `complexity`: 32 bits, the inquiry's own. It can be completed when that is low enough. */
export function afterAttempt(slot: number, complexity: number): void {
  const row = handlingRow(slot);
  const complete = handlingReals[(row << 3) + at.complete] as number;
  const able = below(complexity, handlingReals[(row << 3) + at.coverage] as number);
  if (!able || (complete < certain && !below(contactDraw(slot, purposes.completion), complete))) {
    countInquiry(slot, typeColumn.failedSelfService, 1);
    unresolved(slot, row);
  } else if ((handlingInts[(row << 2) + at.transfer] as number) === 0 || !transferred(slot, row)) resolved(slot);
}

/** Hands the contact on, or has the customer call another number, with the shares for which that happens. */
function transferred(slot: number, row: number): boolean {
  if (registers[reg.touching] === 1 && isFollowUp(slot)) return false;
  const option = pick(handlingInts[(row << 2) + at.transfer] as number, contactDraw(slot, purposes.transfer));
  if (option < 0 || endless(slot)) return false;
  const place = running.model.choices.place[option] as number;
  if (running.model.choices.redial[option] === 1) {
    countInquiry(slot, typeColumn.redials, 1);
    askUnresolved(slot);
    follow(slot, option, place, false);
    return true;
  }
  countInquiry(slot, typeColumn.transfers, 1);
  if (registers[reg.touching] === 1) countHandOff(slot);
  countMove(slot, place);
  handOver(slot, place);
  return true;
}

/** The contact has done its part: the inquiry is resolved, or its touch goes on. */
function resolved(slot: number): void {
  if (registers[reg.touching] === 1 && touchGoesOn(slot)) return;
  countAtPlace(slot, placeColumn.resolved, 1);
  finish(slot, true);
}

/** The same in the phone menu. */
export function resolvedInMenu(slot: number): void {
  if (registers[reg.touching] === 1 && touchGoesOn(slot)) return;
  countAtPlace(slot, placeColumn.menuServed, 1);
  countAtPlace(slot, placeColumn.resolved, 1);
  finish(slot, true);
}

function unresolved(slot: number, row: number): void {
  react(slot, handlingInts[(row << 2) + at.unresolved] as number, false);
}

/** What customers do who are not served or not helped: try again, change channel, or give up. `doors`: the channel was closed. */
export function react(slot: number, list: number, doors: boolean): void {
  if (registers[reg.touching] === 1 && isFollowUp(slot)) {
    dropFollowUp(slot);
    return;
  }
  const option = pick(list, contactDraw(slot, purposes.reaction));
  const place = option < 0 ? -1 : placeOf(slot, option);
  if (place < 0 || endless(slot)) finish(slot, false);
  else follow(slot, option, place, doors);
}

function placeOf(slot: number, option: number): number {
  const { place, channel } = running.model.choices;
  const to = place[option] as number;
  if (to === samePlace) return slotInts[(slot << 4) + at.place] as number;
  return to === byChannel ? contactPlace(slotInts[(slot << 4) + at.type] as number, channel[option] as number) : to;
}

/** Sends the inquiry to a place after the option's delay. */
function follow(slot: number, option: number, place: number, doors: boolean): void {
  const { choices } = running.model;
  const channel = placeInts[(place << 4) + at.channelOf] as number;
  const from = slotInts[(slot << 4) + at.place] as number;
  countMove(slot, place);
  if (registers[reg.touching] === 1) touchTurns(slot, place);
  const table = choices.delayTable[option] as number;
  let time = doors && place === from ? nextOpening(channel) : (clock[now] as number);
  if (table >= 0) time += (choices.delayMean[option] as number) * standardAt(table, contactDraw(slot, purposes.delay));
  if (time === Number.POSITIVE_INFINITY) {
    finish(slot, false);
    return;
  }
  slotInts[(slot << 4) + at.place] = place;
  slotInts[(slot << 4) + at.state] = away;
  eventTime[slot] = time;
  addEvent(slot, comesBackKind);
}

/** The customer is back and makes the next contact. */
export function comeBack(slot: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  if (registers[reg.touching] === 1 && touchEvent(slot)) return;
  enter(slot, slotInts[(slot << 4) + at.place] as number);
}

/** The inquiry ends: resolved, or given up. Its slot becomes free. */
export function finish(slot: number, solved: boolean): void {
  countEnd(slot, solved);
  if (isOfCohort(slot)) {
    registers[reg.cohortLeft] = (registers[reg.cohortLeft] as number) - 1;
    countLast(slot, solved ? flowEnd.resolved : flowEnd.givenUp);
  }
  if (registers[reg.recording] === 1) note(solved ? 'resolved' : 'givenUp', slot, -1);
  if (!solved && registers[reg.touching] === 1) endTouch(slot);
  release(slot);
}

/** A slot becomes free. */
export function release(slot: number): void {
  slotInts[(slot << 4) + at.state] = free;
  const count = registers[reg.freeCount] as number;
  freeSlots[count] = slot;
  registers[reg.freeCount] = count + 1;
}
