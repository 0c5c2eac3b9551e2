import { typeColumn } from '../metrics/tally.ts';
import { inducedInquiries, statedInquiries } from '../model/compiledModel.ts';
import { below } from '../random/bernoulli.ts';
import { draw, inquiryWord0, inquiryWord1 } from '../random/key.ts';
import { contactPlace, enter } from './contact.ts';
import { startDay } from './dayRates.ts';
import { newNode } from './eventQueue.ts';
import { observeArisen } from './laws/observed.ts';
import * as at from './layout.ts';
import { NoRoom } from './noRoom.ts';
import { finish } from './outcome.ts';
import * as purposes from './purposes.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import {
  agentNodes,
  arrivalInts,
  arrivalReals,
  away,
  clock,
  cumulative,
  freeSlots,
  nextArrival,
  now,
  registers,
  running,
  slotInts,
  slotReals,
  windowStart,
} from './state.ts';
import { beginGap, changePhase, startSurges } from './surges.ts';
import { cohortCell, countArising, countInquiry, isOfCohort } from './tallying.ts';
import { meetRisk } from './toolkit.ts';
import { beginTouch } from './touches.ts';

/** Starts the arrival process of every source: at the first simulated day, of a given list at the first day of the window. */
export function startArrivals(): void {
  startSurges();
  for (let source = 0; source < (registers[reg.sourceCount] as number); source++) {
    startDay(source, arrivalInts[(source << 4) + at.isGiven] === 1 ? running.model.warmUpDays : 0);
    drawNext(source);
  }
  findEarliest();
}

/** Time and key of a source's next inquiry, today or on a later day. */
function drawNext(source: number): void {
  if (!drawToday(source)) drawLater(source);
}

function drawLater(source: number): void {
  do {
    const day = (arrivalInts[(source << 4) + at.arrivalDay] as number) + 1;
    if (day >= (registers[reg.lastDay] as number)) {
      arrivalReals[(source << 2) + at.arrivalTime] = Number.POSITIVE_INFINITY;
      return;
    }
    startDay(source, day);
  } while (!drawToday(source));
}

/**
 * The next inquiry of a source's day; false where none comes any more. A Poisson process of rate 1, mapped through the inverse of the expected
 * number since the start of the day. The gap before the n-th inquiry of a day belongs to that inquiry's own key.
 */
function drawToday(source: number): boolean {
  const ints = source << 4;
  const reals = source << 2;
  const count = arrivalInts[ints + at.arrivalCount] as number;
  const word0 = inquiryWord0(arrivalInts[ints + at.stream0] as number, count);
  const word1 = inquiryWord1(arrivalInts[ints + at.stream1] as number, count);
  arrivalInts[ints + at.nextWord0] = word0;
  arrivalInts[ints + at.nextWord1] = word1;
  if (arrivalInts[ints + at.isGiven] === 1) return takeGiven(source, count);
  const standard = standardAt(registers[reg.exponential] as number, draw(word0, word1, purposes.arrivalGap));
  if (arrivalInts[ints + at.surged] === 1) {
    beginGap(source, standard);
    return true;
  }
  const factor = arrivalReals[reals + at.dayFactor] as number;
  const sum = (arrivalReals[reals + at.arrivalSum] as number) + (factor === 1 ? standard : standard / factor);
  const row = arrivalInts[ints + at.cumulativeRow] as number;
  if (sum >= (cumulative[row + (registers[reg.intervalsPerDay] as number)] as number)) return false;
  let after = row + (arrivalInts[ints + at.arrivalInterval] as number) + 1;
  while ((cumulative[after] as number) <= sum) after++;
  const before = cumulative[after - 1] as number;
  const part = (sum - before) / ((cumulative[after] as number) - before);
  const interval = after - 1 - row;
  arrivalInts[ints + at.arrivalInterval] = interval;
  arrivalReals[reals + at.arrivalSum] = sum;
  arrivalReals[reals + at.arrivalTime] =
    (arrivalReals[reals + at.dayStart] as number) + (interval + part) * (registers[reg.intervalSeconds] as number);
  return true;
}

/** The next inquiry of a given list. */
function takeGiven(source: number, count: number): boolean {
  const time = running.model.arrivals.given[firstType(source)]?.at[count];
  arrivalReals[(source << 2) + at.arrivalTime] =
    time === undefined ? Number.POSITIVE_INFINITY : (clock[windowStart] as number) + time;
  return true;
}

const firstType = (source: number): number => {
  const { mixFrom, mixType } = running.model.arrivals;
  return mixType[mixFrom[source] as number] as number;
};

function findEarliest(): void {
  const sources = registers[reg.sourceCount] as number;
  let earliest = 0;
  let time = sources > 0 ? (arrivalReals[at.arrivalTime] as number) : Number.POSITIVE_INFINITY;
  for (let source = 1; source < sources; source++) {
    const other = arrivalReals[(source << 2) + at.arrivalTime] as number;
    if (other >= time) continue;
    earliest = source;
    time = other;
  }
  registers[reg.nextSource] = earliest;
  clock[nextArrival] = time;
}

/** The next inquiry arises: it takes a slot, chooses a channel under steering and makes its first contact. */
export function arise(): void {
  const source = registers[reg.nextSource] as number;
  const ints = source << 4;
  clock[now] = clock[nextArrival] as number;
  if (arrivalInts[ints + at.dayEnds] === 1) {
    nextDay(source);
    return;
  }
  registers[reg.events] = (registers[reg.events] as number) + 1;
  const count = arrivalInts[ints + at.arrivalCount] as number;
  const sure = arrivalInts[ints + at.surePlace] as number;
  const given = arrivalInts[ints + at.isGiven] === 1 ? count : -1;
  const word0 = arrivalInts[ints + at.nextWord0] as number;
  const word1 = arrivalInts[ints + at.nextWord1] as number;
  const type = arrivalInts[ints + at.mixed] === 0 ? source : drawType(source, word0, word1);
  if (sure < 0 && isSpared(type, word0, word1)) {
    passOver(source);
    return;
  }
  const slot = takeSlot(type, word0, word1, given);
  if (registers[reg.touching] === 1) beginTouch(slot);
  arrivalInts[ints + at.arrivalCount] = count + 1;
  drawNext(source);
  findEarliest();
  const place = sure >= 0 ? sure : firstPlace(slot, type);
  if (sure >= 0 && arrivalInts[ints + at.mixed] === 1) meetRiskOf(slot, type); // an added one, whose place is sure all the same
  slotInts[(slot << 4) + at.place] = place;
  if (registers[reg.recording] === 1) note('arisen', slot, -1);
  if (place < 0) finish(slot, false);
  else enter(slot, place);
}

/** An inquiry does not arise: on to the next. */
function passOver(source: number): void {
  arrivalInts[(source << 4) + at.arrivalCount] = (arrivalInts[(source << 4) + at.arrivalCount] as number) + 1;
  drawNext(source);
  findEarliest();
}

/** Whether a fix at source or a message spares an inquiry, which counts: each its own draw, so that those removed at 20 % are removed at 30 % too. */
function isSpared(type: number, word0: number, word1: number): boolean {
  const { removed, avoidFrom, avoidPurpose, avoidThreshold } = running.model.arrivals;
  const share = removed[type] as number;
  if (share > 0 && below(draw(word0, word1, purposes.fixAtSource), share)) {
    countArising(type, typeColumn.removed);
    return true;
  }
  for (let message = avoidFrom[type] as number; message < (avoidFrom[type + 1] as number); message++)
    if (below(draw(word0, word1, avoidPurpose[message] as number), avoidThreshold[message] as number)) {
      countArising(type, typeColumn.avoided);
      return true;
    }
  return false;
}

/** The type of one segment that an inquiry is of; what is added to the inquiries of a type counts. */
function drawType(source: number, word0: number, word1: number): number {
  const { mixFrom, mixType, mixThreshold, added } = running.model.arrivals;
  const bits = draw(word0, word1, purposes.segment);
  let option = mixFrom[source] as number;
  while (!below(bits, mixThreshold[option] as number)) option++;
  const type = mixType[option] as number;
  if (added[source] !== statedInquiries)
    countArising(type, added[source] === inducedInquiries ? typeColumn.induced : typeColumn.replies);
  return type;
}

/** A source whose rate surges begins its next day. */
function nextDay(source: number): void {
  const next = (arrivalInts[(source << 4) + at.arrivalDay] as number) + 1;
  arrivalInts[(source << 4) + at.dayEnds] = 0;
  if (next >= (registers[reg.lastDay] as number)) arrivalReals[(source << 2) + at.arrivalTime] = Number.POSITIVE_INFINITY;
  else {
    startDay(source, next);
    drawNext(source);
  }
  findEarliest();
}

/** The next inquiry is looked for anew after a surge has changed the rates. */
export function surgeEvent(surge: number): void {
  changePhase(surge);
  findEarliest();
}

/** A slot for a new inquiry; `given`: its number in a given list, else -1. Its cohort is the measured one when it arises inside the window. */
export function takeSlot(type: number, word0: number, word1: number, given: number): number {
  const slot = freeSlot();
  const ints = slot << 4;
  const reals = slot << 3;
  slotInts[ints + at.state] = away;
  slotInts[ints + at.type] = type;
  slotInts[ints + at.word0] = word0;
  slotInts[ints + at.word1] = word1;
  slotInts[ints + at.ordinal] = 0;
  slotInts[ints + at.given] = given;
  const serial = registers[reg.serials] as number;
  registers[reg.serials] = serial + 1;
  slotInts[ints + at.serial] = serial;
  slotInts[ints + at.typeCell] = cohortCell(type);
  slotReals[reals + at.arisenAt] = clock[now] as number;
  slotReals[reals + at.workLeft] = -1;
  slotReals[reals + at.told] = 0;
  if (isOfCohort(slot)) registers[reg.cohortLeft] = (registers[reg.cohortLeft] as number) + 1;
  if (import.meta.env.DEV) observeArisen(slot);
  return slot;
}

/** A slot that no inquiry has: the one freed last, else one never used. Throws NoRoom. */
function freeSlot(): number {
  const free = registers[reg.freeCount] as number;
  if (free > 0) {
    registers[reg.freeCount] = free - 1;
    return freeSlots[free - 1] as number;
  }
  const slot = registers[reg.slotsUsed] as number;
  if (slot === agentNodes) throw new NoRoom('inquiries under way at once', agentNodes);
  registers[reg.slotsUsed] = slot + 1;
  newNode(slot);
  return slot;
}

function meetRiskOf(slot: number, type: number): void {
  if ((running.model.toolkit.atRisk[type] as number) > 0) meetRisk(slot);
}

/** Channel of the first contact by preference, then steering: each move with its own draw, so that movers at 20 % move at 30 % too. */
function firstPlace(slot: number, type: number): number {
  const { arrivals, choices } = running.model;
  meetRiskOf(slot, type);
  const first = arrivals.start[type] as number;
  const end = choices.from[first + 1] as number;
  let option = choices.from[first] as number;
  if (option === end) return -1;
  if (option + 1 < end) {
    const bits = slotDraw(slot, purposes.firstChannel);
    while (option < end - 1 && !below(bits, choices.threshold[option] as number)) option++;
  }
  let channel = choices.channel[option] as number;
  const lastMove = arrivals.moveFrom[type + 1] as number;
  for (let move = arrivals.moveFrom[type] as number; move < lastMove; move++) {
    if (arrivals.moveChannel[move] !== channel) continue;
    if (below(slotDraw(slot, arrivals.movePurpose[move] as number), arrivals.moveThreshold[move] as number)) {
      channel = arrivals.moveTo[move] as number;
      countInquiry(slot, arrivals.moveByMessage[move] === 1 ? typeColumn.movedByMessage : typeColumn.steered, 1);
      if (arrivals.moveForces[move] === 1 && leaves(slot, type)) return -1;
      break;
    }
  }
  return contactPlace(type, channel);
}

/** Whether a customer who stays with people gives up on being sent to self-service. */
function leaves(slot: number, type: number): boolean {
  countInquiry(slot, typeColumn.forced, 1);
  if (!below(slotDraw(slot, purposes.leavingForced), running.model.arrivals.leavesIfForced[type] as number)) return false;
  countInquiry(slot, typeColumn.forcedLeft, 1);
  return true;
}

/** 32 random bits for a purpose of the inquiry as a whole. */
function slotDraw(slot: number, purpose: number): number {
  return draw(slotInts[(slot << 4) + at.word0] as number, slotInts[(slot << 4) + at.word1] as number, purpose);
}
