/**
 * The least whole number >= 1 for which a condition holds that, once it holds, holds for all greater ones; Infinity if it does not hold
 * for any up to `atMost`. Searches outwards from `near` in doubling steps, then halves.
 */
export function leastWhole(holds: (count: number) => boolean, near = 1, atMost = Number.MAX_SAFE_INTEGER): number {
  let low = 0;
  let high = Math.min(atMost, Math.max(1, Math.floor(near)));
  let step = Math.max(1, Math.floor(Math.sqrt(high) / 2));
  if (holds(high)) {
    for (; high - step > low; step *= 2) {
      if (!holds(high - step)) {
        low = high - step;
        break;
      }
      high -= step;
    }
  } else {
    do {
      if (high === atMost) return Infinity;
      low = high;
      high = Math.min(atMost, high + step);
      step *= 2;
    } while (!holds(high));
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
