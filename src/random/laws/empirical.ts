import { type Law, type Shape, scaled } from '../law.ts';
import { requirement } from '../requirement.ts';

/** A point of a quantile function: `share` (0..1) of the durations last at most `seconds`. */
export interface QuantilePoint {
  readonly share: number;
  readonly seconds: number;
}

/**
 * Durations whose quantile function runs in straight lines through the given points. Shares rise strictly from 0 to 1; seconds are not
 * negative and do not fall (equal neighbours make an atom); the last is positive.
 */
export function empirical({ quantiles }: { quantiles: readonly QuantilePoint[] }): Law {
  checkPoints(quantiles);
  const mean = sumOverSegments(quantiles, (from, to) => (from + to) / 2);
  return scaled(empiricalShape(quantiles.map((point) => ({ share: point.share, seconds: point.seconds / mean }))), mean);
}

function checkPoints(points: readonly QuantilePoint[]): void {
  requirement('empirical', 'at least two points', points.length >= 2, points.length);
  const first = points[0] as QuantilePoint;
  const last = points[points.length - 1] as QuantilePoint;
  requirement('empirical', 'a first share of 0', first.share === 0, first.share);
  requirement('empirical', 'a last share of 1', last.share === 1, last.share);
  requirement('empirical', 'first seconds >= 0', first.seconds >= 0, first.seconds);
  requirement('empirical', 'last seconds > 0', last.seconds > 0 && last.seconds < Infinity, last.seconds);
  forSegments(points, (from, to) => {
    requirement('empirical', `shares that rise (after ${from.share})`, to.share > from.share, to.share);
    requirement('empirical', `seconds that do not fall (after ${from.seconds})`, to.seconds >= from.seconds, to.seconds);
  });
}

function empiricalShape(points: readonly QuantilePoint[]): Shape {
  const shares = points.map((point) => point.share);
  const values = points.map((point) => point.seconds);
  const second = sumOverSegments(points, (from, to) => (from * from + from * to + to * to) / 3);
  return {
    key: `empirical:${points.map((point) => `${point.share},${point.seconds}`).join(';')}`,
    variance: second - 1,
    cdf(x) {
      const at = lastAtMost(values, x);
      if (at < 0 || at === values.length - 1) return at < 0 ? 0 : 1;
      return between(shares, at, (x - (values[at] as number)) / difference(values, at));
    },
    lower: (p) => valueAt(p, (share) => p - share),
    upper: (q) => valueAt(1 - q, (share) => 1 - share - q),
  };

  /** The value at a share; `beyond` is the way from a point's share to it, formed without loss close to 1. */
  function valueAt(share: number, beyond: (share: number) => number): number {
    const at = Math.min(lastAtMost(shares, share), shares.length - 2);
    return between(values, at, beyond(shares[at] as number) / difference(shares, at));
  }
}

/** Index of the last element <= x of a sorted list, -1 if there is none. */
function lastAtMost(sorted: readonly number[], x: number): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= x) low = middle;
    else high = middle;
  }
  return low;
}

function difference(values: readonly number[], at: number): number {
  return (values[at + 1] as number) - (values[at] as number);
}

function between(values: readonly number[], at: number, fraction: number): number {
  return (values[at] as number) + fraction * difference(values, at);
}

function forSegments(points: readonly QuantilePoint[], visit: (from: QuantilePoint, to: QuantilePoint) => void): void {
  for (let at = 1; at < points.length; at++) visit(points[at - 1] as QuantilePoint, points[at] as QuantilePoint);
}

/** Sum over the segments of their share times a function of the seconds at their two ends. */
function sumOverSegments(points: readonly QuantilePoint[], weigh: (from: number, to: number) => number): number {
  let sum = 0;
  forSegments(points, (from, to) => {
    sum += (to.share - from.share) * weigh(from.seconds, to.seconds);
  });
  return sum;
}
