import { waitBins } from '../metrics/tally.ts';

const binsOfDoubling = 32;
const firstDoubling = 1 / 16;

/** Lower border of a bin of waits in seconds; bin 1 begins at 0 (bin 0 is no wait), the last one is taken as if it ended at once. */
function borderOf(bin: number): number {
  if (bin <= 1) return 0;
  const doubling = Math.floor((bin - 2) / binsOfDoubling);
  const part = (bin - 2) % binsOfDoubling;
  let start = firstDoubling;
  for (let i = 0; i < doubling; i++) start *= 2;
  return start * (1 + part / binsOfDoubling);
}

const borders = Float64Array.from({ length: waitBins + 1 }, (_, bin) => borderOf(Math.min(bin, waitBins - 1)));

/** The smallest wait t in seconds with P(wait <= t) >= share, from counts by bin, straight within a bin; NaN where nobody is counted. */
export function waitQuantile(counts: Float64Array, share: number): number {
  let all = 0;
  for (const count of counts) all += count;
  if (all === 0) return Number.NaN;
  const wanted = share * all;
  let below = 0;
  for (let bin = 0; bin < waitBins; bin++) {
    const count = counts[bin] as number;
    if (count > 0 && below + count >= wanted) {
      if (bin === 0) return 0;
      const low = borders[bin] as number;
      return low + (((borders[bin + 1] as number) - low) * (wanted - below)) / count;
    }
    below += count;
  }
  return borders[waitBins] as number;
}
