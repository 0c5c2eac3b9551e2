import { demandMoment, isAnswered } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';

/** Callers who hang up when they are told how many wait before them. */
export interface PutOff {
  /** Share of those who find 0, 1, 2, ... callers of their priority waiting, the last for more. */
  readonly byQueueLength: readonly number[];
  /** When they do so, on average, seconds after they joined. */
  readonly meanSeconds: number;
}

/** The bank tells callers their place in the queue about ten seconds after they joined: hanging up peaks there, the more the longer the queue. */
const told = { from: 8, to: 18 };
const enough = 40;

/** Whether a caller hung up on being told the place in the queue. */
export function leftWhenTold(calls: BankCalls, row: number): boolean {
  const wait = calls.waitSeconds[row] as number;
  return !isAnswered(calls, row) && wait >= told.from && wait < told.to;
}

/** Those of the rows who joined the queue and were put off by its length; rows of one priority. */
export function putOff(calls: BankCalls, rows: readonly number[]): PutOff {
  const queued = rows.filter((row) => calls.queued[row] === 1);
  const lengths = waitingAtArrival(calls, queued);
  const counts: { found: number; left: number }[] = [];
  queued.forEach((row, at) => {
    const length = lengths[at] as number;
    const count = counts[length] ?? { found: 0, left: 0 };
    counts[length] = count;
    count.found++;
    if (leftWhenTold(calls, row)) count.left++;
  });
  const last = counts.findIndex((count) => count === undefined || count.found < enough);
  const sound = last < 0 ? counts : counts.slice(0, last);
  const left = queued.filter((row) => leftWhenTold(calls, row));
  return {
    byQueueLength: sound.length > 0 ? sound.map(({ found, left: gone }) => gone / found) : [0],
    meanSeconds: left.reduce((sum, row) => sum + (calls.waitSeconds[row] as number), 0) / Math.max(1, left.length),
  };
}

/** For each row how many of the others waited when it joined. */
function waitingAtArrival(calls: BankCalls, rows: readonly number[]): readonly number[] {
  const waiting = rows.filter((row) => (calls.waitSeconds[row] as number) > 0);
  const sorted = (moment: (row: number) => number) => waiting.map(moment).sort((a, b) => a - b);
  const begins = sorted((row) => demandMoment(calls, row));
  const ends = sorted((row) => demandMoment(calls, row) + (calls.waitSeconds[row] as number));
  return rows.map((row) => {
    const moment = demandMoment(calls, row);
    return countUntil(begins, moment - 1) - countUntil(ends, moment);
  });
}

/** How many of the sorted whole seconds are not after a moment. */
function countUntil(sorted: readonly number[], moment: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
