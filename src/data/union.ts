import type { Stretch } from './timeGrid.ts';

/** The time covered by at least one of the stretches, as stretches that do not touch, in order; empty stretches count for nothing. */
export function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.filter((stretch) => stretch.to > stretch.from).sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Index of the last of these stretches that begins at or before a moment; -1 if none does. */
export function lastBegun(inOrder: readonly Stretch[], moment: number): number {
  let [low, high] = [-1, inOrder.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as Stretch).from <= moment) low = middle;
    else high = middle;
  }
  return low;
}
