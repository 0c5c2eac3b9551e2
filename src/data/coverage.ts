import type { Stretch } from './timeGrid.ts';

/** The time covered by at least one of the stretches, as a function: seconds of it that lie between two moments. */
export function coverage(stretches: readonly Stretch[]): (from: number, to: number) => number {
  const starts: number[] = [];
  const ends: number[] = [];
  const before: number[] = [];
  for (const { from, to } of [...stretches].filter((stretch) => stretch.to > stretch.from).sort((a, b) => a.from - b.from)) {
    const last = ends.length - 1;
    if (last >= 0 && from <= (ends[last] as number)) ends[last] = Math.max(ends[last] as number, to);
    else {
      before.push(last < 0 ? 0 : (before[last] as number) + (ends[last] as number) - (starts[last] as number));
      starts.push(from);
      ends.push(to);
    }
  }
  const until = (moment: number) => {
    const at = lastStarted(starts, moment);
    return at < 0 ? 0 : (before[at] as number) + Math.min(moment, ends[at] as number) - (starts[at] as number);
  };
  return (from, to) => until(to) - until(from);
}

function lastStarted(starts: readonly number[], moment: number): number {
  let [low, high] = [-1, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= moment) low = middle;
    else high = middle;
  }
  return low;
}
