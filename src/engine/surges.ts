import { draw, inquiryWord0, inquiryWord1, streamWords } from '../random/key.ts';
import { addEvent, eventTime } from './eventQueue.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import {
  arrivalInts,
  arrivalReals,
  clock,
  cumulative,
  now,
  registers,
  running,
  surgedReals,
  surgeKind,
  surgeNodes,
  surgePhase,
} from './state.ts';

const secondsPerDay = 86_400;
const words = new Int32Array(2);
/** Phases that each surge has gone through. */
const counts = new Int32Array(surgePhase.length);

/** Puts every surge to the beginning of its first phase. */
export function startSurges(): void {
  const { surges } = running.model.arrivals;
  for (let surge = 0; surge < surges.hash.length; surge++) {
    surgePhase[surge] = surges.phaseFrom[surge] as number;
    counts[surge] = 0;
    setChange(surge);
  }
  for (let source = 0; source < (registers[reg.sourceCount] as number); source++) {
    surgedReals[(source << 2) + at.surgeFactor] = factorOf(source);
    arrivalInts[(source << 4) + at.dayEnds] = 0;
  }
}

/** Product of the factors of a source's surges now. */
function factorOf(source: number): number {
  const { hash, concerns, factor } = running.model.arrivals.surges;
  const sources = registers[reg.sourceCount] as number;
  let product = 1;
  for (let surge = 0; surge < hash.length; surge++)
    if (concerns[surge * sources + source] === 1) product *= factor[surgePhase[surge] as number] as number;
  return product;
}

/** Sets the event at which a surge changes its phase: the length of its k-th phase is its own draw. */
function setChange(surge: number): void {
  const { seed, arrivals } = running.model;
  const { hash, mean, table } = arrivals.surges;
  const phase = surgePhase[surge] as number;
  const count = counts[surge] as number;
  counts[surge] = count + 1;
  const replication = registers[reg.replication] as number;
  streamWords(words, 0, seed[0] as number, seed[1] as number, replication, hash[surge] as number, -1_000_000, 0);
  const bits = draw(inquiryWord0(words[0] as number, count), inquiryWord1(words[1] as number, count), purposes.surgePhase);
  const seconds = (mean[phase] as number) * standardAt(table[phase] as number, bits);
  eventTime[surgeNodes + surge] = (clock[now] as number) + seconds;
  addEvent(surgeNodes + surge, surgeKind);
}

/** A surge goes on to its next phase: what is left of the gap before the next inquiry of its sources goes on at another rate. */
export function changePhase(surge: number): void {
  const { surges } = running.model.arrivals;
  const sources = registers[reg.sourceCount] as number;
  const next = (surgePhase[surge] as number) + 1;
  surgePhase[surge] = next < (surges.phaseFrom[surge + 1] as number) ? next : (surges.phaseFrom[surge] as number);
  setChange(surge);
  for (let source = 0; source < sources; source++)
    if (surges.concerns[surge * sources + source] === 1 && arrivalInts[(source << 4) + at.isGiven] === 0) changeRate(source);
}

function changeRate(source: number): void {
  const row = source << 2;
  const sum = expectedNow(source);
  const rate = (arrivalReals[row + at.dayFactor] as number) * (surgedReals[row + at.surgeFactor] as number);
  const used = (sum - (surgedReals[row + at.gapFrom] as number)) * rate;
  surgedReals[row + at.gapLeft] = Math.max(0, (surgedReals[row + at.gapLeft] as number) - used);
  surgedReals[row + at.gapFrom] = sum;
  surgedReals[row + at.surgeFactor] = factorOf(source);
  aim(source);
}

/** Expected number, at the usual rate, from the start of the source's day to now; sets its interval. */
function expectedNow(source: number): number {
  const intervals = registers[reg.intervalsPerDay] as number;
  const position =
    ((clock[now] as number) - (arrivalReals[(source << 2) + at.dayStart] as number)) / (registers[reg.intervalSeconds] as number);
  const interval = Math.max(0, Math.min(intervals - 1, Math.floor(position)));
  const row = (arrivalInts[(source << 4) + at.cumulativeRow] as number) + interval;
  arrivalInts[(source << 4) + at.arrivalInterval] = interval;
  const before = cumulative[row] as number;
  return before + Math.min(1, Math.max(0, position - interval)) * ((cumulative[row + 1] as number) - before);
}

/** A gap at rate 1 before a source's next inquiry begins at its last one, or at the start of its day. */
export function beginGap(source: number, gap: number): void {
  surgedReals[(source << 2) + at.gapLeft] = gap;
  surgedReals[(source << 2) + at.gapFrom] = arrivalReals[(source << 2) + at.arrivalSum] as number;
  aim(source);
}

/** Time of a source's next inquiry if the rate stays as it is, or the end of its day. */
function aim(source: number): void {
  const ints = source << 4;
  const reals = source << 2;
  const row = arrivalInts[ints + at.cumulativeRow] as number;
  const rate = (arrivalReals[reals + at.dayFactor] as number) * (surgedReals[reals + at.surgeFactor] as number);
  const left = surgedReals[reals + at.gapLeft] as number;
  const sum = rate > 0 ? (surgedReals[reals + at.gapFrom] as number) + left / rate : Number.POSITIVE_INFINITY;
  const ends = sum >= (cumulative[row + (registers[reg.intervalsPerDay] as number)] as number);
  arrivalInts[ints + at.dayEnds] = ends ? 1 : 0;
  if (ends) {
    arrivalReals[reals + at.arrivalTime] = (arrivalReals[reals + at.dayStart] as number) + secondsPerDay;
    return;
  }
  let interval = arrivalInts[ints + at.arrivalInterval] as number;
  while ((cumulative[row + interval + 1] as number) <= sum) interval++;
  const before = cumulative[row + interval] as number;
  const part = (sum - before) / ((cumulative[row + interval + 1] as number) - before);
  arrivalReals[reals + at.arrivalSum] = sum;
  arrivalReals[reals + at.arrivalTime] =
    (arrivalReals[reals + at.dayStart] as number) + (interval + part) * (registers[reg.intervalSeconds] as number);
}
