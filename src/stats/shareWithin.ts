import { binCount, binLowerEdge, binOf, countAll } from './logHistogram.ts';

/**
 * P(wait <= seconds), by straight lines within the bins of `logHistogram`; exact at their edges and at 0. Waits beyond the last edge
 * (49 days) count as longer than any threshold but Infinity. Throws RangeError unless seconds >= 0 and something is counted.
 */
export function shareWithin(counts: ArrayLike<number>, seconds: number): number {
  const all = countAll('shareWithin', counts);
  const last = binOf(seconds);
  if (seconds === Infinity) return 1;
  let within = 0;
  for (let bin = 0; bin < last; bin++) within += counts[bin] ?? 0;
  const edge = binLowerEdge(last);
  const isOpen = last === 0 || last === binCount - 1;
  const part = last === 0 ? 1 : isOpen ? 0 : (seconds - edge) / (binLowerEdge(last + 1) - edge);
  return (within + part * (counts[last] ?? 0)) / all;
}
