import { demandMoment } from './agentDemand.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';
import { type PriorityShares, priorityCount } from './priorityShares.ts';
import { gridIndex, gridLength, hourOf, type TimeGrid } from './timeGrid.ts';

/** Calls that asked for an agent per interval: volume[type][priority], type by index in bankTypes. */
export type RecordedVolume = readonly (readonly Float64Array[])[];

/**
 * Counts the rows by interval of their demand, type and priority. A call of unknown priority (most of those answered at once) counts in part for each
 * priority by the shares given, so entries are fractions while sums over the priorities are whole.
 */
export function recordedVolume(
  grid: TimeGrid,
  calls: BankCalls,
  rows: readonly number[],
  shares: PriorityShares,
): RecordedVolume {
  const volume = bankTypes.map(() => Array.from({ length: priorityCount }, () => new Float64Array(gridLength(grid))));
  for (const row of rows) {
    const moment = demandMoment(calls, row);
    const interval = gridIndex(grid, moment);
    if (interval < 0 || interval >= gridLength(grid)) continue;
    const type = calls.type[row] as number;
    const known = calls.queued[row] === 1 || (calls.priority[row] as number) > 0;
    const parts = known ? oneAt(calls.priority[row] as number) : shares(type, hourOf(moment));
    parts.forEach((part, priority) => {
      const counts = volume[type]?.[priority] as Float64Array;
      counts[interval] = (counts[interval] as number) + part;
    });
  }
  return volume;
}

function oneAt(priority: number): readonly number[] {
  return Array.from({ length: priorityCount }, (_, at) => (at === priority ? 1 : 0));
}
