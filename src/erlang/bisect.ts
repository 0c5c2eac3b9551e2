/**
 * The two neighbouring numbers of [low, high] between which a condition changes from holding to not holding: [last, first]. It must
 * hold at `low`, not at `high`, and change once. Throws RangeError unless low < high.
 */
export function bisect(low: number, high: number, holds: (value: number) => boolean): [last: number, first: number] {
  if (!(low < high)) throw new RangeError(`bisect requires low < high, got ${low} and ${high}`);
  let last = low;
  let first = high;
  for (;;) {
    const middle = last + (first - last) / 2;
    if (middle <= last || middle >= first) return [last, first];
    if (holds(middle)) last = middle;
    else first = middle;
  }
}
