import type { QuantilePoint } from '../random/laws/empirical.ts';

/**
 * Law of the delay of calls that follow, from their mean numbers until each edge: points of its quantile function. Where noise makes the numbers fall,
 * the highest so far holds. It treats all extra calls as first ones, so it lies somewhat late.
 */
export function delayPoints(edges: readonly number[], extra: readonly number[]): readonly QuantilePoint[] {
  const total = Math.max(...extra);
  if (!(total > 0)) throw new RangeError(`delayPoints requires extra calls, got ${total}`);
  const points: QuantilePoint[] = [];
  let last: QuantilePoint = { share: 0, seconds: 0 };
  edges.forEach((seconds, at) => {
    const share = (extra[at] as number) / total;
    if (share > last.share) {
      if (points.length === 0) points.push(last);
      last = { share, seconds };
      points.push(last);
    } else if (points.length === 0) last = { share: 0, seconds };
  });
  return points;
}
