import { targetColumn, targetWidth, touchColumn, touchWidth, waitBins } from '../metrics/tally.ts';
import type { CompiledTouches } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { inquiryWord0, inquiryWord1 } from '../random/key.ts';
import { takeSlot } from './arrivals.ts';
import { contactDraw, contactPlace, enter, handOver } from './contact.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import { observeArisen, observeWithoutCustomer } from './laws/observed.ts';
import * as at from './layout.ts';
import { endless, finish, pick, release } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import {
  away,
  clock,
  comesBackKind,
  free,
  now,
  registers,
  running,
  slotEffort,
  slotInts,
  slotReals,
  targetTally,
  touchInts,
  touchTally,
  touchTimes,
  windowStart,
} from './state.ts';
import { countFlow, countMove, isOfCohort } from './tallying.ts';
import { waitBin } from './waitBin.ts';

/**
 * Touches. When the first contact of an inquiry that has one is resolved, the next step is given out: it is due after its delay, or
 * it gets stuck until the customer asks or the owner's follow-up finds it. A step is done at its place like any contact there, and then
 * the next one is given out, or the inquiry ends. A customer who makes a contact elsewhere meanwhile (asks, was not helped) goes
 * through the step anew when that is resolved. A follow-up is work beside the inquiry, in a slot of its own that counts in no cohort.
 */

// touchInts, shift 3
/** What a slot holds: an inquiry without a touch, with one, or a follow-up. */
const role = 0;
/** Present step; -1 before the first. */
const step = 1;
const flags = 2;
/** Targets that the inquiry is due for, and those reached: a bit for each target of its touch. */
const due = 3;
const reached = 4;
/** The follow-up that is planned for an inquiry, or -1; of a follow-up its inquiry, and that one's serial number. */
const partner = 5;
const partnerSerial = 6;
const followUps = 7;

const plain = 0;
const inTouch = 1;
const followUp = 2;

/** The step has been given out and has not begun. */
const waits = 1;
const isStuck = 2;
/** The present contact is not that of the step. */
const elsewhere = 4;

const touches = (): CompiledTouches => running.model.touches;
const get = (slot: number, field: number): number => touchInts[(slot << 3) + field] as number;
function set(slot: number, field: number, value: number): void {
  touchInts[(slot << 3) + field] = value;
}
const touchOf = (slot: number): number => touches().ofType[slotInts[(slot << 4) + at.type] as number] as number;

function count(slot: number, column: number): void {
  if (!isOfCohort(slot)) return;
  const cell = touchOf(slot) * touchWidth + column;
  touchTally[cell] = (touchTally[cell] as number) + 1;
}

function countTarget(target: number, column: number, amount: number): void {
  const cell = target * targetWidth + column;
  targetTally[cell] = (targetTally[cell] as number) + amount;
}

/** An inquiry arises: its touch begins, where its type has one. */
export function beginTouch(slot: number): void {
  touchInts.fill(0, slot << 3, (slot + 1) << 3);
  set(slot, step, -1);
  set(slot, partner, -1);
  if (touchOf(slot) < 0) return;
  set(slot, role, inTouch);
  count(slot, touchColumn.arisen);
  makeDue(slot, -1);
}

/** Targets of a step (-1: the whole touch) count from now on among those that should be met. */
function makeDue(slot: number, ofStep: number): void {
  const { targetFrom, targetStep } = touches();
  const touch = touchOf(slot);
  const from = targetFrom[touch] as number;
  for (let target = from; target < (targetFrom[touch + 1] as number); target++) {
    const bit = 1 << (target - from);
    if (targetStep[target] !== ofStep || (get(slot, due) & bit) !== 0) continue;
    set(slot, due, get(slot, due) | bit);
    if (isOfCohort(slot)) countTarget(target, targetColumn.due, 1);
  }
}

/** Targets of a step that wait for this (1: its end, 0: its beginning) are reached, the first time. */
function reach(slot: number, ofStep: number, done: number): void {
  const { targetFrom, targetStep, targetDone } = touches();
  const touch = touchOf(slot);
  const from = targetFrom[touch] as number;
  for (let target = from; target < (targetFrom[touch + 1] as number); target++) {
    const bit = 1 << (target - from);
    if (targetStep[target] !== ofStep || targetDone[target] !== done || (get(slot, reached) & bit) !== 0) continue;
    set(slot, reached, get(slot, reached) | bit);
    if (isOfCohort(slot)) countReached(slot, target);
  }
}

function countReached(slot: number, target: number): void {
  const took = elapsed(slot, target);
  countTarget(target, targetColumn.reached, 1);
  countTarget(target, targetColumn.seconds, took);
  if (took <= (touches().targetWithin[target] as number)) countTarget(target, targetColumn.met, 1);
  const bin = target * waitBins + waitBin(took);
  touchTimes[bin] = (touchTimes[bin] as number) + 1;
}

/** Seconds since the inquiry arose, on the clock of a target. */
function elapsed(slot: number, target: number): number {
  const hours = touches().targetClock[target] as number;
  const from = slotReals[(slot << 3) + at.arisenAt] as number;
  const to = clock[now] as number;
  return hours < 0 ? to - from : openUntil(hours, to) - openUntil(hours, from);
}

/** Open seconds of a clock from the start of the window to a time; the calendar of the window goes on before and after it. */
function openUntil(hours: number, time: number): number {
  const { calendar, channelIds, windowSeconds } = running.model;
  const { openBefore, clockChannel } = touches();
  const first = hours * (calendar.steps + 1);
  const since = time - (clock[windowStart] as number);
  const rounds = Math.floor(since / windowSeconds);
  const within = since - rounds * windowSeconds;
  let low = 0;
  let high = calendar.steps;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((calendar.time[middle] as number) <= within) low = middle;
    else high = middle;
  }
  const isOpen = calendar.open[low * channelIds.length + (clockChannel[hours] as number)] === 1;
  return (
    rounds * (openBefore[first + calendar.steps] as number) +
    (openBefore[first + low] as number) +
    (isOpen ? within - (calendar.time[low] as number) : 0)
  );
}

/** An agent begins with a slot's contact. */
export function touchServed(slot: number): void {
  if (get(slot, role) !== inTouch) return;
  reach(slot, -1, 0);
  if (get(slot, step) >= 0 && get(slot, flags) === 0) reach(slot, get(slot, step), 0);
}

/** A contact has been resolved: true where that is not the end of the inquiry. */
export function touchGoesOn(slot: number): boolean {
  if (get(slot, role) === plain) return false;
  if (get(slot, role) === followUp) {
    endFollowUp(slot);
    return true;
  }
  const present = get(slot, step);
  const { first, next } = touches();
  if (present >= 0 && get(slot, flags) !== 0) return give(slot, present);
  if (present >= 0) reach(slot, present, 1);
  const list = (present < 0 ? first[touchOf(slot)] : next[present]) as number;
  const option = pick(list, contactDraw(slot, purposes.nextStep));
  if (option >= 0) return give(slot, running.model.choices.place[option] as number);
  reach(slot, -1, 1);
  cancelFollowUp(slot);
  return false;
}

/** Gives a step out: it is due after its delay, or gets stuck. True: the inquiry goes on, or has just been given up as endless. */
function give(slot: number, next: number): boolean {
  if (endless(slot)) {
    finish(slot, false);
    return true;
  }
  const { stuck, noticedTable, noticedMean, followUpAt } = touches();
  cancelFollowUp(slot);
  set(slot, step, next);
  slotInts[(slot << 4) + at.ordinal] = (slotInts[(slot << 4) + at.ordinal] as number) + at.nextStep;
  makeDue(slot, next);
  count(slot, touchColumn.steps);
  if ((followUpAt[touchOf(slot)] as number) >= 0) planFollowUp(slot);
  if (below(contactDraw(slot, purposes.stuckStep), stuck[next] as number)) {
    count(slot, touchColumn.stuck);
    set(slot, flags, isStuck);
    const standard = standardAt(noticedTable[next] as number, contactDraw(slot, purposes.stuckTime));
    comeBackAfter(slot, (noticedMean[next] as number) * standard);
  } else awaitStep(slot, next);
  return true;
}

function comeBackAfter(slot: number, seconds: number): void {
  slotInts[(slot << 4) + at.state] = away;
  eventTime[slot] = (clock[now] as number) + seconds;
  addEvent(slot, comesBackKind);
}

function awaitStep(slot: number, next: number): void {
  const { delayTable, delayMean } = touches();
  const table = delayTable[next] as number;
  if (table < 0) {
    beginStep(slot, next);
    return;
  }
  set(slot, flags, waits);
  comeBackAfter(slot, (delayMean[next] as number) * standardAt(table, contactDraw(slot, purposes.stepDelay)));
}

/** The customer makes contact for the step, or the case is handed on to where it is done. */
function beginStep(slot: number, next: number): void {
  const place = touches().place[next] as number;
  set(slot, flags, 0);
  if (place !== slotInts[(slot << 4) + at.place]) count(slot, touchColumn.handOffs);
  if (touches().byCustomer[next] === 1) {
    countMove(slot, place);
    enter(slot, place);
    return;
  }
  if (import.meta.env.DEV) observeWithoutCustomer();
  if (registers[reg.recording] === 1) note('handedOn', slot, -1);
  countFlow(slot, place);
  handOver(slot, place);
}

/** What a slot has waited for apart from ordinary returns: a step, word of a stuck one, the time of a follow-up. False where it is none. */
export function touchEvent(slot: number): boolean {
  const kind = get(slot, role);
  if (kind === followUp) beginFollowUp(slot);
  else if (kind === inTouch && get(slot, flags) === waits) beginStep(slot, get(slot, step));
  else if (kind === inTouch && get(slot, flags) === isStuck) ask(slot);
  else return false;
  return true;
}

/** The customer asks what became of a stuck step. */
function ask(slot: number): void {
  cancelFollowUp(slot);
  count(slot, touchColumn.asked);
  set(slot, flags, elsewhere);
  const place = contactPlace(slotInts[(slot << 4) + at.type] as number, touches().askedOn[get(slot, step)] as number);
  countMove(slot, place);
  enter(slot, place);
}

/** A customer who was not served or not helped makes the next contact at a place, the step's or another. */
export function touchTurns(slot: number, place: number): void {
  if (get(slot, role) !== inTouch || get(slot, step) < 0) return;
  set(slot, flags, touches().place[get(slot, step)] === place ? 0 : elsewhere);
}

/** A contact of a touch is handed on to another place. */
export function countHandOff(slot: number): void {
  if (get(slot, role) === inTouch) count(slot, touchColumn.handOffs);
}

/** The owner will look into the case unless the step is done by then. */
function planFollowUp(slot: number): void {
  const number = get(slot, followUps) + 1;
  const row = slot << 4;
  const type = slotInts[row + at.type] as number;
  const words = [
    inquiryWord0(slotInts[row + at.word0] as number, number),
    inquiryWord1(slotInts[row + at.word1] as number, number),
  ];
  const child = takeSlot(type, words[0] as number, words[1] as number, -1);
  if (import.meta.env.DEV) observeArisen(child, -1);
  if (isOfCohort(child)) registers[reg.cohortLeft] = (registers[reg.cohortLeft] as number) - 1;
  slotInts[(child << 4) + at.typeCell] = registers[reg.outsideCell] as number;
  slotInts[(child << 4) + at.place] = touches().followUpAt[touchOf(slot)] as number;
  set(slot, followUps, number);
  set(slot, partner, child);
  set(child, role, followUp);
  set(child, partner, slot);
  set(child, partnerSerial, slotInts[row + at.serial] as number);
  comeBackAfter(child, touches().followUpAfter[touchOf(slot)] as number);
}

/** A follow-up that has not begun is not needed any more. */
function cancelFollowUp(slot: number): void {
  const child = get(slot, partner);
  if (child < 0) return;
  set(slot, partner, -1);
  removeEvent(child);
  release(child);
}

function beginFollowUp(child: number): void {
  set(get(child, partner), partner, -1);
  count(get(child, partner), touchColumn.followUps);
  if (import.meta.env.DEV) observeWithoutCustomer();
  if (registers[reg.recording] === 1) note('followUp', child, -1);
  handOver(child, slotInts[(child << 4) + at.place] as number);
}

/** The owner has looked into the case: if it is stuck, the step may be put on its way. */
function endFollowUp(child: number): void {
  const slot = get(child, partner);
  const isSame = slotInts[(slot << 4) + at.serial] === get(child, partnerSerial) && slotInts[(slot << 4) + at.state] !== free;
  const found = below(contactDraw(child, purposes.followUp), touches().followUpCatch[touchOf(child)] as number);
  dropFollowUp(child);
  if (!isSame || get(slot, flags) !== isStuck || !found) return;
  count(slot, touchColumn.caught);
  removeEvent(slot);
  awaitStep(slot, get(slot, step));
}

/** Whether a slot holds a follow-up, which is no inquiry: one that is not served, or does not help, is over. */
export const isFollowUp = (slot: number): boolean => get(slot, role) === followUp;

export function dropFollowUp(child: number): void {
  if (registers[reg.recording] === 1) note('followedUp', child, -1);
  slotEffort[child] = 0;
  release(child);
}

/** An inquiry is given up: nobody looks into it any more. */
export function endTouch(slot: number): void {
  if (get(slot, role) === inTouch) cancelFollowUp(slot);
}

/** An inquiry is still open at the end of the run: of the targets that are due, those whose time is not up are open too. */
export function countOpenTouch(slot: number): void {
  if (get(slot, role) !== inTouch || !isOfCohort(slot)) return;
  const { targetFrom, targetWithin } = touches();
  const touch = touchOf(slot);
  const from = targetFrom[touch] as number;
  const left = get(slot, due) & ~get(slot, reached);
  for (let target = from; target < (targetFrom[touch + 1] as number); target++)
    if ((left & (1 << (target - from))) !== 0 && elapsed(slot, target) <= (targetWithin[target] as number))
      countTarget(target, targetColumn.open, 1);
}
