import { placeColumn, typeColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { contactDraw } from './contact.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { isAtRisk, isSaved } from './risk.ts';
import { standardAt } from './standardAt.ts';
import { registers, running, slotInts } from './state.ts';
import { countAtPlace, countInquiry } from './tallying.ts';
import { isFollowUp } from './touches.ts';

/**
 * What an agent may offer within its authority: credits, exchanges, offers to stay, things to buy. Each takes time where it is
 * made, and costs or brings money where it is taken; it may resolve what would stay unresolved, and keep a customer who is about
 * to leave. What happens to an offer hangs on draws of its own, so that nothing of it has to be kept until the service ends.
 */

/** Draws of an offer beyond whether it is made: each under an ordinal of its own. */
const takes = 1;
const lasts = 2;
const resolves = 3;
const saves = 4;
/** Far above what adds to a purpose. */
const apart = 0x10001;

function offerDraw(slot: number, offer: number, use: number): number {
  return contactDraw(slot, (running.model.toolkit.purpose[offer] as number) + Math.imul(use, apart));
}

/** An inquiry arises whose customer may be about to leave. */
export function meetRisk(slot: number): void {
  isSaved[slot] = 0;
  if (isAtRisk(slot)) countInquiry(slot, typeColumn.atRisk, 1);
}

const rowOf = (slot: number): number =>
  (slotInts[(slot << 4) + at.type] as number) * (registers[reg.placeCount] as number) +
  (slotInts[(slot << 4) + at.place] as number);

/** Whether a slot holds work without the customer, to whom nothing is offered. */
const isBeside = (slot: number): boolean => registers[reg.touching] === 1 && isFollowUp(slot);

function isMade(slot: number, offer: number): boolean {
  const { offered, atRiskOnly } = running.model.toolkit;
  return below(offerDraw(slot, offer, 0), offered[offer] as number) && (atRiskOnly[offer] === 0 || isAtRisk(slot));
}

/** Seconds that the offers made in a contact take. */
export function offerSeconds(slot: number): number {
  if (isBeside(slot)) return 0;
  const { from, timeTable, timeMean } = running.model.toolkit;
  const row = rowOf(slot);
  let seconds = 0;
  for (let offer = from[row] as number; offer < (from[row + 1] as number); offer++) {
    if (!isMade(slot, offer)) continue;
    countInquiry(slot, typeColumn.offers, 1);
    const table = timeTable[offer] as number;
    if (table >= 0) seconds += (timeMean[offer] as number) * standardAt(table, offerDraw(slot, offer, lasts));
  }
  return seconds;
}

/** A contact ends: what became of its offers. Whether one of them resolves the inquiry where nothing else does. */
export function concludeOffers(slot: number): boolean {
  if (isBeside(slot)) return false;
  const { from, taken, savesTaker, saves: savesAnyhow, resolves: helps } = running.model.toolkit;
  const row = rowOf(slot);
  const atRisk = isAtRisk(slot);
  let stays = atRisk && below(contactDraw(slot, purposes.saved), savesAnyhow[row] as number);
  let isHelped = false;
  for (let offer = from[row] as number; offer < (from[row + 1] as number); offer++) {
    if (!isMade(slot, offer) || !below(offerDraw(slot, offer, takes), taken[offer] as number)) continue;
    countTaken(slot, offer);
    if (below(offerDraw(slot, offer, resolves), helps[offer] as number)) isHelped = true;
    if (atRisk && below(offerDraw(slot, offer, saves), savesTaker[offer] as number)) stays = true;
  }
  if (stays && isSaved[slot] === 0) {
    isSaved[slot] = 1;
    countInquiry(slot, typeColumn.saved, 1);
  }
  return isHelped;
}

function countTaken(slot: number, offer: number): void {
  const { isSale, amount } = running.model.toolkit;
  const sale = isSale[offer] === 1;
  countAtPlace(slot, sale ? placeColumn.sales : placeColumn.concessions, 1);
  countAtPlace(slot, sale ? placeColumn.salesRevenue : placeColumn.concessionCost, amount[offer] as number);
}
