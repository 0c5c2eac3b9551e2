import type { BlockMetric } from '../../metrics/metric.ts';
import { quantileFromHistogram } from '../../stats/quantileFromHistogram.ts';
import { wilsonInterval } from '../../stats/wilsonInterval.ts';
import { type Bounds, leftOutBounds } from './bounds.ts';

/** The quantile of counted waits; NaN where nobody is counted. */
function quantile(counts: Float64Array, share: number): number {
  return counts.some((count) => count > 0) ? quantileFromHistogram(counts, share) : Number.NaN;
}

/** Half the width of the interval that the answers of one day give, from answers, those of the satisfied, and days. */
function margin(counts: Float64Array): number {
  const [answers = 0, satisfied = 0, days = 0] = counts;
  if (!(answers > 0)) return Number.NaN;
  const { low, high } = wilsonInterval(satisfied / days, answers / days);
  return (high - low) / 2;
}

/** What a metric makes of counts. */
const figure = (metric: BlockMetric, counts: Float64Array): number =>
  metric.kind === 'margin' ? margin(counts) : quantile(counts, metric.share);

/** The figure of all counts, and with each part left out in turn. */
function leftOut(metric: BlockMetric, parts: readonly Float64Array[]): { value: number; without: Float64Array } {
  const all = new Float64Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) + (part[at] as number);
  const others = new Float64Array(all.length);
  const without = new Float64Array(parts.length);
  parts.forEach((part, left) => {
    for (let at = 0; at < all.length; at++) others[at] = (all[at] as number) - (part[at] as number);
    without[left] = figure(metric, others);
  });
  return { value: figure(metric, all), without };
}

/** A percentile or a margin with its interval, from counts of each block and the replications in each. */
export function blockBounds(
  metric: BlockMetric,
  parts: readonly Float64Array[],
  sizes: readonly number[],
  confidence: number,
): Bounds {
  const { value, without } = leftOut(metric, parts);
  return leftOutBounds(value, without, sizes, confidence);
}

/** The second figure less the first, over the same blocks. */
export function blockDifference(
  metric: BlockMetric,
  first: readonly Float64Array[],
  second: readonly Float64Array[],
  sizes: readonly number[],
  confidence: number,
): Bounds {
  const one = leftOut(metric, first);
  const other = leftOut(metric, second);
  const without = other.without.map((value, part) => value - (one.without[part] as number));
  return leftOutBounds(other.value - one.value, without, sizes, confidence);
}
