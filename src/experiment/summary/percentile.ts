import type { PercentileMetric } from '../../metrics/metric.ts';
import { waitBins } from '../../metrics/tally.ts';
import { quantileFromHistogram } from '../../stats/quantileFromHistogram.ts';
import { type Bounds, leftOutBounds } from './bounds.ts';

/** The quantile of counted waits; NaN where nobody is counted. */
function quantile(counts: Float64Array, share: number): number {
  return counts.some((count) => count > 0) ? quantileFromHistogram(counts, share) : Number.NaN;
}

/** A percentile of all counts, and with each part left out in turn. */
function leftOut(parts: readonly Float64Array[], share: number): { value: number; without: Float64Array } {
  const all = new Float64Array(waitBins);
  for (const part of parts) for (let bin = 0; bin < waitBins; bin++) all[bin] = (all[bin] as number) + (part[bin] as number);
  const others = new Float64Array(waitBins);
  const without = new Float64Array(parts.length);
  parts.forEach((part, at) => {
    for (let bin = 0; bin < waitBins; bin++) others[bin] = (all[bin] as number) - (part[bin] as number);
    without[at] = quantile(others, share);
  });
  return { value: quantile(all, share), without };
}

/** A percentile of waits with its interval, from counts by bin of each block, and the replications in each. */
export function percentileBounds(
  { share }: PercentileMetric,
  parts: readonly Float64Array[],
  sizes: readonly number[],
  confidence: number,
): Bounds {
  const { value, without } = leftOut(parts, share);
  return leftOutBounds(value, without, sizes, confidence);
}

/** The second percentile less the first, over the same blocks. */
export function percentileDifference(
  { share }: PercentileMetric,
  first: readonly Float64Array[],
  second: readonly Float64Array[],
  sizes: readonly number[],
  confidence: number,
): Bounds {
  const one = leftOut(first, share);
  const other = leftOut(second, share);
  const without = other.without.map((value, part) => value - (one.without[part] as number));
  return leftOutBounds(other.value - one.value, without, sizes, confidence);
}
