/**
 * The largest number of [low, high] that still meets a condition which holds at `low`, fails at `high` and changes once between,
 * to the last bit. Throws RangeError unless low < high.
 */
export function bisect(low: number, high: number, holds: (value: number) => boolean): number {
  if (!(low < high)) throw new RangeError(`bisect requires low < high, got ${low} and ${high}`);
  let met = low;
  let failed = high;
  for (;;) {
    const middle = met + (failed - met) / 2;
    if (middle <= met || middle >= failed) return met;
    if (holds(middle)) met = middle;
    else failed = middle;
  }
}
