import { draw, inquiryWord0, inquiryWord1, streamWords } from '../random/key.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { standardAt } from './standardAt.ts';
import { arrivalInts, arrivalReals, cumulative, registers, running } from './state.ts';

const secondsPerDay = 86_400;
const shared = new Int32Array(2);

/** The stream of a source for a simulated day: its key counts days from the start of the window, so that the warm-up changes nothing. */
export function startDay(source: number, day: number): void {
  const { seed, warmUpDays, days, arrivals } = running.model;
  const ints = source << 4;
  const reals = source << 2;
  const dayOfWindow = day - warmUpDays;
  const sameDay = ((dayOfWindow % days) + days) % days;
  const word0 = seed[0] as number;
  const word1 = seed[1] as number;
  const replication = registers[reg.replication] as number;
  streamWords(arrivalInts, ints + at.stream0, word0, word1, replication, arrivals.hash[source] as number, dayOfWindow, 0);
  arrivalInts[ints + at.arrivalDay] = day;
  arrivalInts[ints + at.arrivalCount] = 0;
  arrivalInts[ints + at.arrivalInterval] = 0;
  arrivalInts[ints + at.cumulativeRow] = (source * days + sameDay) * (arrivals.intervalsPerDay + 1);
  arrivalReals[reals + at.arrivalSum] = 0;
  arrivalReals[reals + at.dayStart] = day * secondsPerDay;
  const busy = arrivals.busyDay[source] as number;
  arrivalReals[reals + at.dayFactor] =
    busy < 0 ? 1 : busyFactor(busy, arrivals.hash[arrivals.base[source] as number] as number, dayOfWindow);
  if (arrivals.sharedDay < 0 && arrivals.sharedInterval < 0) return;
  streamWords(shared, 0, word0, word1, replication, purposes.allTypes, dayOfWindow, 0);
  if (arrivals.sharedDay >= 0) multiplyDay(reals);
  if (arrivals.sharedInterval >= 0) multiplyIntervals(source);
}

/** The factor of a day, the same for an inquiry type and what is added to it; `hash`: of the type. */
function busyFactor(table: number, hash: number, dayOfWindow: number): number {
  const { seed } = running.model;
  streamWords(shared, 0, seed[0] as number, seed[1] as number, registers[reg.replication] as number, hash, dayOfWindow, 0);
  return standardAt(table, draw(shared[0] as number, shared[1] as number, purposes.busyDay));
}

/** The factor of the day that all types share. */
function multiplyDay(reals: number): void {
  const bits = draw(shared[0] as number, shared[1] as number, purposes.sharedDay);
  arrivalReals[reals + at.dayFactor] =
    (arrivalReals[reals + at.dayFactor] as number) * standardAt(running.model.arrivals.sharedDay, bits);
}

/** Running sums of the expected number with a factor of each interval, in place of those of the model, behind which they lie. */
function multiplyIntervals(source: number): void {
  const { intervalsPerDay, sharedInterval, cumulative: all } = running.model.arrivals;
  const from = arrivalInts[(source << 4) + at.cumulativeRow] as number;
  const to = all.length + source * (intervalsPerDay + 1);
  cumulative[to] = 0;
  for (let k = 0; k < intervalsPerDay; k++) {
    const word0 = inquiryWord0(shared[0] as number, k);
    const word1 = inquiryWord1(shared[1] as number, k);
    const factor = standardAt(sharedInterval, draw(word0, word1, purposes.sharedInterval));
    const expected = (cumulative[from + k + 1] as number) - (cumulative[from + k] as number);
    cumulative[to + k + 1] = (cumulative[to + k] as number) + expected * factor;
  }
  arrivalInts[(source << 4) + at.cumulativeRow] = to;
}
