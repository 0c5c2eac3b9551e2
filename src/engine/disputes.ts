import { placeColumn, queueColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { contactDraw, leaveQueue } from './contact.ts';
import { eventTime, removeEvent } from './eventQueue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import { finish } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { endContact } from './service.ts';
import {
  arrivalInts,
  away,
  clock,
  inService,
  mostPlaces,
  now,
  placeInts,
  registers,
  running,
  slotInts,
  waitingForAgent,
} from './state.ts';
import { countAtPlace, countAtQueue } from './tallying.ts';

/**
 * Disputes in front of shoppers. While one is handled on a channel, a share of the shoppers who wait or are served there leave without
 * buying: those who are there when it begins, and those who come before it is over. Whether a shopper is one of them is one draw
 * for each contact of his, so that at 20 % those leave who leave at 10 %.
 */

/** Disputes under way on each channel. */
const underWay = new Int32Array(mostPlaces);

/** No dispute is under way. */
export const resetDisputes = (channels: number): void => {
  underWay.fill(0, 0, channels);
};

const channelOf = (slot: number): number =>
  placeInts[((slotInts[(slot << 4) + at.place] as number) << 4) + at.channelOf] as number;

function isDispute(slot: number): boolean {
  const row = (slotInts[(slot << 4) + at.type] as number) * (registers[reg.placeCount] as number);
  const share = running.model.handling.dispute[row + (slotInts[(slot << 4) + at.place] as number)] as number;
  return share > 0 && below(contactDraw(slot, purposes.dispute), share);
}

/** A contact begins that may be a dispute: shoppers leave, first those who wait, then those in service. */
export function beginDispute(slot: number): void {
  if (!isDispute(slot)) return;
  const channel = channelOf(slot);
  countAtPlace(slot, placeColumn.disputes, 1);
  underWay[channel] = (underWay[channel] as number) + 1;
  if (running.model.places.shoppersLeave[slotInts[(slot << 4) + at.place] as number] === 0) return;
  driveOut(slot, channel, waitingForAgent);
  driveOut(slot, channel, inService);
}

/** Shoppers in one state on a channel who do not stay for a dispute walk out; looked up over all slots, for the rare dispute. */
function driveOut(slot: number, channel: number, state: number): void {
  const used = registers[reg.slotsUsed] as number;
  for (let other = 0; other < used; other++)
    if (slotInts[(other << 4) + at.state] === state && other !== slot && channelOf(other) === channel && isPutOff(other))
      walkOut(other, state);
}

/** The contact of a slot ends where disputes are possible: it may have been one, and its customer is no longer among those present. */
export function leavesTill(slot: number): void {
  slotInts[(slot << 4) + at.state] = away;
  if (!isDispute(slot)) return;
  const channel = channelOf(slot);
  underWay[channel] = (underWay[channel] as number) - 1;
}

/** Whether a slot is a shopper who does not stay where a dispute is handled. */
function isPutOff(slot: number): boolean {
  const place = slotInts[(slot << 4) + at.place] as number;
  if (!has(place, at.hasShoppers) || arrivalInts[((slotInts[(slot << 4) + at.type] as number) << 4) + at.isShopper] === 0)
    return false;
  return below(contactDraw(slot, purposes.putOff), running.model.places.shoppersLeave[place] as number);
}

/** A shopper who comes while a dispute is handled may turn round at once; true where that happens. */
export function turnsRound(slot: number, queue: number): boolean {
  if (underWay[placeInts[(queue << 4) + at.channelOf] as number] === 0 || !isPutOff(slot)) return false;
  countAtQueue(slot, queueColumn.balked);
  if (registers[reg.recording] === 1) note('balked', slot, -1);
  lose(slot);
  return true;
}

function walkOut(slot: number, state: number): void {
  registers[reg.events] = (registers[reg.events] as number) + 1;
  const queue = slotInts[(slot << 4) + at.place] as number;
  removeEvent(slot);
  if (state === waitingForAgent) leaveQueue(slot, queue);
  else {
    countAtPlace(slot, placeColumn.handleSeconds, (clock[now] as number) - (eventTime[slot] as number));
    leavesTill(slot);
    endContact(slot);
  }
  lose(slot);
}

function lose(slot: number): void {
  countAtPlace(slot, placeColumn.shoppersLost, 1);
  finish(slot, false);
}
