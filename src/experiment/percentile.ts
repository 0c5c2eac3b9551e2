import type { PercentileMetric } from '../metrics/metric.ts';
import { waitBins } from '../metrics/tally.ts';
import { type Interval, jackknifeInterval } from './jackknife.ts';
import { waitQuantile } from './waitQuantile.ts';

/** A percentile of all counts, and with each part left out in turn. */
function leftOut(parts: readonly Float64Array[], share: number): { value: number; without: Float64Array } {
  const all = new Float64Array(waitBins);
  for (const part of parts) for (let bin = 0; bin < waitBins; bin++) all[bin] = (all[bin] as number) + (part[bin] as number);
  const without = Float64Array.from(parts, (part) =>
    waitQuantile(
      all.map((count, bin) => count - (part[bin] as number)),
      share,
    ),
  );
  return { value: waitQuantile(all, share), without };
}

/** A percentile of waits with its interval, from counts by bin of each block. */
export function percentileInterval({ share }: PercentileMetric, parts: readonly Float64Array[], confidence: number): Interval {
  const { value, without } = leftOut(parts, share);
  return jackknifeInterval(value, without, confidence);
}

/** The second percentile less the first, over the same blocks. */
export function percentileDifference(
  { share }: PercentileMetric,
  first: readonly Float64Array[],
  second: readonly Float64Array[],
  confidence: number,
): Interval {
  const one = leftOut(first, share);
  const other = leftOut(second, share);
  const without = other.without.map((value, part) => value - (one.without[part] as number));
  return jackknifeInterval(other.value - one.value, without, confidence);
}
