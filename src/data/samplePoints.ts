import type { QuantilePoint } from '../random/laws/empirical.ts';

/** Shares at which a law is usually cut into straight pieces: closer where durations spread. */
const usualShares = [
  0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7,
  0.75, 0.8, 0.825, 0.85, 0.875, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98, 0.985, 0.99, 0.9925, 0.995, 0.9965, 0.998, 0.999,
] as const;

/**
 * An empirical law of complete durations: the points of its quantile function at 0, the given shares (rising, inside 0..1) and 1. A record of
 * v whole seconds stands for anything from v - 0.5 to v + 0.5, a record of 0 for 0 to 0.5. Shares that leave fewer than two records above them
 * are passed over. The last point is not the longest record but the value that gives the law the mean of the sample. Where
 * that value would lie below the point before, straight pieces between long records make too much of them: the points above the median then
 * move towards it, by a percent or so, until the mean is right.
 */
export function samplePoints(seconds: readonly number[], shares: readonly number[] = usualShares): readonly QuantilePoint[] {
  if (seconds.length === 0) throw new RangeError('samplePoints requires a sample, got none');
  const sorted = [...seconds].sort((a, b) => a - b);
  const kept = shares.filter((share) => (1 - share) * sorted.length >= 2);
  const points = [0, ...kept].map((share) => ({ share, seconds: quantile(sorted, share) }));
  const mean = sorted.reduce((sum, value) => sum + (value === 0 ? 0.25 : value), 0) / sorted.length;
  return withMean([...points, { share: 1, seconds: lastSeconds(points, mean) }], mean);
}

function quantile(sorted: readonly number[], share: number): number {
  const rank = share * sorted.length;
  const value = sorted[Math.min(sorted.length - 1, Math.floor(rank))] as number;
  const below = countBelow(sorted, value);
  const same = countBelow(sorted, value + 1) - below;
  const from = Math.max(0, value - 0.5);
  return from + ((rank - below) / same) * (value + 0.5 - from);
}

/** How many of the sorted values are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** End of the last straight piece such that the whole law has the given mean, if it lies beyond the points. */
function lastSeconds(points: readonly QuantilePoint[], mean: number): number {
  const last = points[points.length - 1] as QuantilePoint;
  return Math.max(last.seconds, (2 * (mean - meanOf(points))) / (1 - last.share) - last.seconds);
}

/** The points with those above the median moved towards it where the mean of their law is too high. */
function withMean(points: readonly QuantilePoint[], mean: number): readonly QuantilePoint[] {
  const tooHigh = meanOf(points);
  const median = Math.max(...points.filter((point) => point.share <= 0.5).map((point) => point.seconds));
  const capped = meanOf(points.map((point) => ({ ...point, seconds: Math.min(point.seconds, median) })));
  if (tooHigh <= mean || tooHigh === capped) return points;
  const kept = (mean - capped) / (tooHigh - capped);
  return points.map(({ share, seconds }) => ({
    share,
    seconds: seconds > median ? median + kept * (seconds - median) : seconds,
  }));
}

/** Sum over the straight pieces of their share times their middle. */
function meanOf(points: readonly QuantilePoint[]): number {
  return points.slice(1).reduce((sum, point, at) => {
    const from = points[at] as QuantilePoint;
    return sum + ((point.share - from.share) * (from.seconds + point.seconds)) / 2;
  }, 0);
}
