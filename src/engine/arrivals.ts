import { below } from '../random/bernoulli.ts';
import { draw, inquiryWord0, inquiryWord1, streamWords } from '../random/key.ts';
import { quantileAt } from '../random/quantileAt.ts';
import { contactPlace } from './contact.ts';
import { enter, turnedToNowhere } from './contact.ts';
import * as purposes from './purposes.ts';
import { limit, nextArrival, now, OutOfSlots, slotState } from './state.ts';
import type { State } from './state.ts';
import { typeColumn, typeColumns } from '../metrics/tally.ts';

const secondsPerDay = 86_400;

/** Starts the arrival process of every type at the first simulated day. */
export function startArrivals(s: State): void {
  for (let type = 0; type < s.model.typeIds.length; type++) {
    if (s.model.arrivals.given[type] !== undefined) startGiven(s, type);
    else {
      startDay(s, type, 0);
      drawNext(s, type);
    }
  }
  findEarliest(s);
}

function startGiven(s: State, type: number): void {
  streamWords(s.streams, 2 * type, s.model.seed[0] as number, s.model.seed[1] as number, s.replication, s.model.typeHash[type] as number, 0, 0);
  s.arrivalCount[type] = 0;
  s.arrivalTime[type] = givenTime(s, type);
}

function givenTime(s: State, type: number): number {
  const at = s.model.arrivals.given[type]?.at[s.arrivalCount[type] as number];
  return at === undefined ? Number.POSITIVE_INFINITY : s.windowStart + at;
}

/** The stream of a type for a simulated day: its key counts days from the start of the window, so that the warm-up changes nothing. */
function startDay(s: State, type: number, day: number): void {
  const { model } = s;
  const dayOfWindow = day - model.warmUpDays;
  streamWords(s.streams, 2 * type, model.seed[0] as number, model.seed[1] as number, s.replication, model.typeHash[type] as number, dayOfWindow, 0);
  s.arrivalDay[type] = day;
  s.arrivalCount[type] = 0;
  s.arrivalSum[type] = 0;
  s.arrivalInterval[type] = 0;
  const busy = model.arrivals.busyDay[type] as number;
  s.arrivalFactor[type] =
    busy < 0 ? 1 : quantileAt(model.tables, busy, draw(s.streams[2 * type] as number, s.streams[2 * type + 1] as number, purposes.busyDay));
}

/**
 * Time and key of a type's next inquiry: a Poisson process of rate 1, mapped through the inverse of the expected number since
 * the start of the day. The gap before the n-th inquiry of a day belongs to that inquiry's own key.
 */
function drawNext(s: State, type: number): void {
  const { arrivals, tables, days, exponential, intervalSeconds } = s.model;
  const width = arrivals.intervalsPerDay + 1;
  for (;;) {
    const count = s.arrivalCount[type] as number;
    const word0 = inquiryWord0(s.streams[2 * type] as number, count);
    const word1 = inquiryWord1(s.streams[2 * type + 1] as number, count);
    const gap = quantileAt(tables, exponential, draw(word0, word1, purposes.arrivalGap)) / (s.arrivalFactor[type] as number);
    const sum = (s.arrivalSum[type] as number) + gap;
    const day = s.arrivalDay[type] as number;
    const ofWindow = (((day - s.model.warmUpDays) % days) + days) % days;
    const row = (type * days + ofWindow) * width;
    if (sum < (arrivals.cumulative[row + width - 1] as number)) {
      let interval = s.arrivalInterval[type] as number;
      while ((arrivals.cumulative[row + interval + 1] as number) <= sum) interval++;
      const before = arrivals.cumulative[row + interval] as number;
      const part = (sum - before) / ((arrivals.cumulative[row + interval + 1] as number) - before);
      s.arrivalInterval[type] = interval;
      s.arrivalSum[type] = sum;
      s.arrivalWords[2 * type] = word0;
      s.arrivalWords[2 * type + 1] = word1;
      s.arrivalTime[type] = day * secondsPerDay + (interval + part) * intervalSeconds;
      return;
    }
    if (day + 1 >= s.lastDay) {
      s.arrivalTime[type] = Number.POSITIVE_INFINITY;
      return;
    }
    startDay(s, type, day + 1);
  }
}

function findEarliest(s: State): void {
  let earliest = 0;
  for (let type = 1; type < s.arrivalTime.length; type++)
    if ((s.arrivalTime[type] as number) < (s.arrivalTime[earliest] as number)) earliest = type;
  s.nextType = earliest;
  s.clock[nextArrival] = s.arrivalTime[earliest] as number;
}

/** The next inquiry arises: it takes a slot, chooses a channel under steering and makes its first contact. */
export function arise(s: State): void {
  const type = s.nextType;
  s.clock[now] = s.arrivalTime[type] as number;
  s.tally.events++;
  const given = s.model.arrivals.given[type] !== undefined;
  const count = s.arrivalCount[type] as number;
  const word0 = given ? inquiryWord0(s.streams[2 * type] as number, count) : (s.arrivalWords[2 * type] as number);
  const word1 = given ? inquiryWord1(s.streams[2 * type + 1] as number, count) : (s.arrivalWords[2 * type + 1] as number);
  const slot = takeSlot(s, type, word0, word1, given ? count : -1);
  s.arrivalCount[type] = count + 1;
  if (given) s.arrivalTime[type] = givenTime(s, type);
  else drawNext(s, type);
  findEarliest(s);
  const place = firstPlace(s, slot);
  if (place < 0) turnedToNowhere(s, slot);
  else enter(s, slot, place);
}

/** A slot for a new inquiry. Its cohort is the measured one when it arises inside the window. */
export function takeSlot(s: State, type: number, word0: number, word1: number, given: number): number {
  if (s.freeCount === 0) throw new OutOfSlots('all slots are taken');
  const slot = s.freeSlots[--s.freeCount] as number;
  const time = s.clock[now] as number;
  const counted = time >= s.windowStart && time < s.windowEnd;
  const cohort = counted ? type : s.model.typeIds.length;
  s.state[slot] = slotState.away;
  s.type[slot] = type;
  s.word0[slot] = word0;
  s.word1[slot] = word1;
  s.given[slot] = given;
  s.serial[slot] = s.serials++;
  s.cohort[slot] = cohort;
  s.arisenAt[slot] = time;
  s.contacts[slot] = 0;
  s.workLeft[slot] = -1;
  if (counted) s.liveCohort++;
  const cell = cohort * typeColumns.length + typeColumn.arisen;
  s.tally.type[cell] = (s.tally.type[cell] as number) + 1;
  return slot;
}

/** Channel of the first contact by preference, then steering: each move with its own draw, so that movers at 20 % move at 30 % too. */
function firstPlace(s: State, slot: number): number {
  const { arrivals, choices } = s.model;
  const type = s.type[slot] as number;
  const list = arrivals.start[type] as number;
  let option = choices.from[list] as number;
  const end = choices.from[list + 1] as number;
  if (option === end) return -1;
  if (option + 1 < end) {
    const bits = draw(s.word0[slot] as number, s.word1[slot] as number, purposes.firstChannel);
    while (option < end - 1 && !below(bits, choices.threshold[option] as number)) option++;
  }
  let channel = choices.channel[option] as number;
  const lastMove = arrivals.moveFrom[type + 1] as number;
  for (let move = arrivals.moveFrom[type] as number; move < lastMove; move++) {
    if (arrivals.moveChannel[move] !== channel) continue;
    const bits = draw(s.word0[slot] as number, s.word1[slot] as number, arrivals.movePurpose[move] as number);
    if (below(bits, arrivals.moveThreshold[move] as number)) {
      channel = arrivals.moveTo[move] as number;
      const cell = (s.cohort[slot] as number) * typeColumns.length + typeColumn.steered;
      s.tally.type[cell] = (s.tally.type[cell] as number) + 1;
      break;
    }
  }
  return contactPlace(s, type, channel);
}

/** The time up to which events may be taken before the next arrival: the earlier of it and the end of the step. */
export function setLimit(s: State, end: number): void {
  const arrival = s.clock[nextArrival] as number;
  s.clock[limit] = arrival < end ? arrival : end;
}
