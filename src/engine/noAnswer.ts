import { queueColumn, typeColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { contactDraw, joinAgain } from './contact.ts';
import { addEvent, eventTime } from './eventQueue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import { pick, react } from './outcome.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import {
  agentNodes,
  betweenAttempts,
  clock,
  comesBackKind,
  now,
  placeInts,
  registers,
  running,
  slotInts,
  slotReals,
} from './state.ts';
import { addAtQueue, countAtQueue, countInquiry } from './tallying.ts';
import { isFollowUp } from './touches.ts';

/**
 * Attempts to reach a customer: a call-back, a promised call, a visit. One that finds nobody takes the agent some time and is no service;
 * after a delay the customer's contact is offered to the queue again, up to a number of attempts. Whether an attempt finds somebody is a draw
 * of that attempt, so that at 20 % those are not found who are not found at 10 %. Attempts that found nobody are counted in the slot's ordinal until
 * one finds somebody.
 */

/** When the next attempt is due, and when the promise to the customer runs out: Infinity where none holds. */
const nextAttempt = new Float64Array(agentNodes);
const promiseEnd = new Float64Array(agentNodes);

const reactionOf = (queue: number): number => placeInts[(queue << 4) + at.afterAbandoning] as number;

/** Whether the attempt under way, or the one before, for a slot's present contact found nobody. */
export const isInVain = (slot: number): boolean => (slotInts[(slot << 4) + at.ordinal] as number) >= at.attempt;

/** An agent turns to a customer: whether the attempt finds somebody. A follow-up needs no customer. */
export function finds(slot: number, queue: number): boolean {
  const row = (slot << 4) + at.ordinal;
  promiseEnd[slot] = promiseLeft(slot, queue);
  const needsNobody = registers[reg.touching] === 1 && isFollowUp(slot);
  if (!needsNobody && below(contactDraw(slot, purposes.noAnswer), running.model.places.noAnswer[queue] as number)) {
    slotInts[row] = (slotInts[row] as number) + at.attempt;
    return false;
  }
  slotInts[row] = (slotInts[row] as number) & (at.attempt - 1);
  return true;
}

/** When the promise to a customer runs out to whom an agent turns now. */
function promiseLeft(slot: number, queue: number): number {
  if (!has(queue, at.promises)) return Number.POSITIVE_INFINITY;
  const since = slotReals[(slot << 3) + at.since] as number;
  if (since !== clock[now]) return slotReals[(slot << 3) + at.patienceEnd] as number;
  return isInVain(slot) ? (promiseEnd[slot] as number) : since + (running.model.places.promisedWithin[queue] as number);
}

/** Whether the promise to a customer to whom an agent turns has not been broken before. */
export const promiseHolds = (slot: number): boolean => (promiseEnd[slot] as number) < Number.POSITIVE_INFINITY;

/** Seconds from now in which a customer who begins to wait is promised an attempt; those before count from the first wait on. */
export function promisedFor(slot: number, within: number): number {
  return isInVain(slot) ? (promiseEnd[slot] as number) - (clock[now] as number) : within;
}

/** An agent begins an attempt that finds nobody, after the contact has waited so long; gives the seconds it takes. */
export function countInVain(slot: number, queue: number, wait: number): number {
  const seconds = running.model.places.attemptSeconds[queue] as number;
  countAtQueue(slot, queueColumn.notReached);
  addAtQueue(slot, queueColumn.waitNotReached, wait);
  addAtQueue(slot, queueColumn.attemptSeconds, seconds);
  countInquiry(slot, typeColumn.waitSeconds, wait);
  return seconds;
}

/** An attempt that found nobody is over: another is due later, or it was the last. */
export function afterInVain(slot: number): void {
  const { places } = running.model;
  const queue = slotInts[(slot << 4) + at.place] as number;
  const attempts = Math.floor((slotInts[(slot << 4) + at.ordinal] as number) / at.attempt);
  if (attempts >= (places.mostAttempts[queue] as number)) {
    countAtQueue(slot, queueColumn.neverReached);
    if (promiseHolds(slot)) countAtQueue(slot, queueColumn.promiseBroken);
    react(slot, reactionOf(queue), false);
    return;
  }
  const table = places.attemptDelayTable[queue] as number;
  const standard = table < 0 ? 0 : standardAt(table, contactDraw(slot, purposes.attemptDelay));
  nextAttempt[slot] = (clock[now] as number) + (places.attemptDelayMean[queue] as number) * standard;
  slotInts[(slot << 4) + at.state] = betweenAttempts;
  setEvent(slot);
}

/** The event of a customer between two attempts: the next one is due, or before that the promise runs out. */
function setEvent(slot: number): void {
  eventTime[slot] = Math.max(clock[now] as number, Math.min(nextAttempt[slot] as number, promiseEnd[slot] as number));
  addEvent(slot, comesBackKind);
}

/** The next attempt is due, or a promise is broken before it: the customer contacts again for that, or goes on waiting. */
export function attemptEvent(slot: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  const queue = slotInts[(slot << 4) + at.place] as number;
  if ((clock[now] as number) < (promiseEnd[slot] as number)) {
    joinAgain(slot, queue);
    return;
  }
  countAtQueue(slot, queueColumn.promiseBroken);
  promiseEnd[slot] = Number.POSITIVE_INFINITY;
  const leaves = pick(reactionOf(queue), contactDraw(slot, purposes.reaction)) >= 0;
  if (leaves) react(slot, reactionOf(queue), false);
  else setEvent(slot);
}
