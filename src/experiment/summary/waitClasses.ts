import { waitBins } from '../../metrics/tally.ts';
import { shareWithin } from '../../stats/shareWithin.ts';
import type { Result } from '../result.ts';

/** How long contacts waited: the share of those that entered, by class; together they are 1. Nothing where none entered. */
export interface QueueWaits {
  /** Longest wait of each class, the same for all queues and scenarios; `null`: no bound. */
  readonly upToSeconds: readonly (number | null)[];
  readonly served: readonly number[];
  readonly abandoned: readonly number[];
}

const minute = 60;
const hour = 3600;
const day = 86_400;
/** Longest wait of each class in seconds; the first holds those who did not wait, the last all longer than the one before. */
const upTo = [
  ...[0, 5, 10, 15, 20, 30, 45],
  ...[1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45].map((minutes) => minutes * minute),
  ...[1, 2, 3, 4, 6, 8, 12].map((hours) => hours * hour),
  ...[1, 2, 3, 7].map((days) => days * day),
  Infinity,
];
const upToSeconds = upTo.map((seconds) => (seconds === Infinity ? null : seconds));

const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count, 0);

/** Counts of a queue over all blocks: of the served (part 0) or of those who abandoned (part 1). */
function countsOf({ blocks }: Result, queue: number, part: 0 | 1): Float64Array {
  const from = (2 * queue + part) * waitBins;
  const counts = new Float64Array(waitBins);
  for (const { waits } of blocks)
    for (let bin = 0; bin < waitBins; bin++) counts[bin] = (counts[bin] as number) + (waits[from + bin] as number);
  return counts;
}

/** Share that each class has of `all`; waits inside of a bin of the histogram count as spread evenly over it. */
function shares(counts: Float64Array, all: number): number[] {
  const counted = total(counts);
  if (counted === 0) return upTo.map(() => 0);
  const within = upTo.map((seconds) => (shareWithin(counts, seconds) * counted) / all);
  return within.map((share, at) => share - (within[at - 1] ?? 0));
}

/** How long the contacts of each queue waited, by class, of those that entered and were served or abandoned; nothing where none did. */
export function waitClasses(result: Result): Record<string, QueueWaits> {
  const entries = result.outline.queueIds.map((id, queue) => {
    const [served, abandoned] = [countsOf(result, queue, 0), countsOf(result, queue, 1)];
    const all = total(served) + total(abandoned);
    return [id, { upToSeconds, served: shares(served, all), abandoned: shares(abandoned, all) }] as const;
  });
  return Object.fromEntries(entries);
}
