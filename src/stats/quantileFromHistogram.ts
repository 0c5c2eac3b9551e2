import { binCount, binLowerEdge, countAll } from './logHistogram.ts';

/**
 * The smallest wait t in seconds with P(wait <= t) >= p, by straight lines within the bins of `logHistogram`: off by at most the bin's
 * width, 1/32 of the wait. 0 if P(wait = 0) >= p; 2^22 s, at least, if it lies beyond the last edge.
 * Throws RangeError unless 0 <= p <= 1 and something is counted.
 */
export function quantileFromHistogram(counts: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantileFromHistogram requires 0 <= p <= 1, got ${p}`);
  const wanted = p * countAll('quantileFromHistogram', counts);
  let below = counts[0] ?? 0;
  if (below >= wanted) return 0;
  for (let bin = 1; bin < binCount - 1; bin++) {
    const count = counts[bin] ?? 0;
    if (below + count >= wanted) {
      const edge = binLowerEdge(bin);
      return edge + ((wanted - below) / count) * (binLowerEdge(bin + 1) - edge);
    }
    below += count;
  }
  return binLowerEdge(binCount - 1);
}
