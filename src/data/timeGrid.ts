/** Equal intervals over whole days. Moments are seconds since the start of 1 January 1970, local time without summer time. */
export interface TimeGrid {
  /** Days since 1 January 1970. */
  readonly firstDay: number;
  readonly days: number;
  /** A divisor of a day. */
  readonly intervalSeconds: number;
}

export const daySeconds = 86400;

/** Number of intervals of a grid. */
export function gridLength({ days, intervalSeconds }: TimeGrid): number {
  return (days * daySeconds) / intervalSeconds;
}

/** Interval in which a moment lies, its start included; outside the grid a number below 0 or not below gridLength. */
export function gridIndex({ firstDay, intervalSeconds }: TimeGrid, moment: number): number {
  return Math.floor((moment - firstDay * daySeconds) / intervalSeconds);
}

/** Hour of the day, 0 to 23, of a moment. */
export function hourOf(moment: number): number {
  return Math.floor((moment % daySeconds) / 3600);
}

/** A stretch of time from one moment to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Seconds of the stretches in each interval, edges exact. With `weigh`, what it gives for the part of a stretch in an interval in place of the
 * length of that part.
 */
export function secondsPerInterval(
  grid: TimeGrid,
  stretches: Iterable<Stretch>,
  weigh: (from: number, to: number) => number = (from, to) => to - from,
): Float64Array {
  const sums = new Float64Array(gridLength(grid));
  const origin = grid.firstDay * daySeconds;
  for (const { from, to } of stretches) {
    const first = Math.max(0, gridIndex(grid, from));
    for (let at = first; at < sums.length && origin + at * grid.intervalSeconds < to; at++) {
      const start = origin + at * grid.intervalSeconds;
      sums[at] = (sums[at] as number) + weigh(Math.max(from, start), Math.min(to, start + grid.intervalSeconds));
    }
  }
  return sums;
}
