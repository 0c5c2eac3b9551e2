import { demandMoment } from './agentDemand.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';
import { hourOf } from './timeGrid.ts';

export const priorityCount = 3;

/** Shares of the priorities 0, 1 and 2, adding to 1, among callers of a type (index in bankTypes) in an hour of the day. */
export type PriorityShares = (type: number, hour: number) => readonly number[];

/**
 * The priority is recorded only for callers who joined the queue. Whether a caller queues depends on the moment, not on priority, so
 * the shares among those who queued in an hour of the day hold for those of the same type who were answered at once in that hour. With
 * fewer than `enough` queued calls in the hour the shares of all hours are taken; with none at all, priority 0.
 */
export function priorityShares(calls: BankCalls, rows: readonly number[], enough = 30): PriorityShares {
  const hours = 24;
  const counts = new Float64Array(bankTypes.length * hours * priorityCount);
  for (const row of rows) {
    if (calls.queued[row] !== 1) continue;
    const cell =
      ((calls.type[row] as number) * hours + hourOf(demandMoment(calls, row))) * priorityCount + (calls.priority[row] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const ofHour = (type: number, hour: number) => [
    ...counts.subarray((type * hours + hour) * priorityCount).subarray(0, priorityCount),
  ];
  const ofDay = bankTypes.map((_, type) => Array.from({ length: hours }, (__, hour) => ofHour(type, hour)).reduce(sumOf));
  return (type, hour) => {
    const inHour = ofHour(type, hour);
    return sharesOf(total(inHour) >= enough ? inHour : (ofDay[type] as number[]));
  };
}

function sumOf(some: readonly number[], others: readonly number[]): number[] {
  return some.map((count, priority) => count + (others[priority] as number));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function sharesOf(counts: readonly number[]): readonly number[] {
  const all = total(counts);
  return all > 0 ? counts.map((count) => count / all) : [1, 0, 0];
}
