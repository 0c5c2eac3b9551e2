/**
 * The least whole number >= 1 whose margin is not negative, given that margins rise with the number; Infinity if there is none up to
 * `atMost`. Starts at `near`, steps outwards, then interpolates: few calls where margins are smooth, about as many as
 * halving takes where they say no more than yes (1) or no (-1).
 */
export function leastWhole(margin: (count: number) => number, near = 1, atMost = Number.MAX_SAFE_INTEGER): number {
  const start = Math.min(atMost, Math.max(1, Math.floor(near)));
  const atStart = margin(start);
  return atStart >= 0 ? descend(margin, start, atStart) : climb(margin, start, atStart, atMost);
}

const firstStep = (count: number) => Math.max(1, Math.floor(Math.sqrt(count) / 2));

function descend(margin: (count: number) => number, start: number, atStart: number): number {
  let high = start;
  let atHigh = atStart;
  for (let step = firstStep(start); high > step; step *= 2) {
    const found = margin(high - step);
    if (found < 0) return narrow(margin, high - step, found, high, atHigh);
    high -= step;
    atHigh = found;
  }
  return narrow(margin, 0, -1, high, atHigh);
}

function climb(margin: (count: number) => number, start: number, atStart: number, atMost: number): number {
  let low = start;
  let atLow = atStart;
  for (let step = firstStep(start); low < atMost; step *= 2) {
    const high = Math.min(atMost, low + step);
    const found = margin(high);
    if (found >= 0) return narrow(margin, low, atLow, high, found);
    low = high;
    atLow = found;
  }
  return Infinity;
}

/**
 * Between a number too low and one high enough: regula falsi, where the margin of an end that stays is halved (the Illinois rule), which
 * is halving the gap where margins are 1 and -1.
 */
function narrow(margin: (count: number) => number, from: number, atFrom: number, to: number, atTo: number): number {
  let [low, atLow, high, atHigh] = [from, atFrom, to, atTo];
  let side = 0;
  while (high - low > 1) {
    const root = low + (high - low) * (-atLow / (atHigh - atLow));
    const guess = Math.min(high - 1, Math.max(low + 1, Math.ceil(root)));
    const found = margin(guess);
    if (found >= 0) {
      [high, atHigh] = [guess, found];
      if (side > 0) atLow /= 2;
      side = 1;
    } else {
      [low, atLow] = [guess, found];
      if (side < 0) atHigh /= 2;
      side = -1;
    }
  }
  return high;
}
