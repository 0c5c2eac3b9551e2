import type { Stretch } from './timeGrid.ts';
import { lastBegun, union } from './union.ts';

/** The time covered by at least one of the stretches, as a function: seconds of it that lie between two moments. */
export function coverage(stretches: readonly Stretch[]): (from: number, to: number) => number {
  const covered = union(stretches);
  const before = [0];
  for (const { from, to } of covered) before.push((before[before.length - 1] as number) + to - from);
  const until = (moment: number) => {
    const at = lastBegun(covered, moment);
    const stretch = covered[at];
    return stretch ? (before[at] as number) + Math.min(moment, stretch.to) - stretch.from : 0;
  };
  return (from, to) => until(to) - until(from);
}
