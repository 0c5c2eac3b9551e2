const negligible = 1e-300;

/**
 * The states with all agents busy in M/M/n/K+M: element j is the share of the all-busy time with j waiting, j = 0..places.
 * In proportion to the product over k = 1..j of arrivals / (c + k theta), c and theta per second, theta = 0 where nobody gives up.
 * Built outwards from the commonest state, so that nothing overflows; ends before `places` where the shares fall below 1e-300.
 */
export function waitingRoom(arrivals: number, c: number, theta: number, places: number): Float64Array {
  const growing = arrivals > c ? (arrivals - c) / theta : 0;
  const mode = Math.min(places, Math.floor(growing));
  const shares = new Float64Array(places + 1);
  shares[mode] = 1;
  let total = 1;
  let last = mode;
  for (let share = 1; last < places; last++) {
    share *= arrivals / (c + (last + 1) * theta);
    if (share < negligible) break;
    shares[last + 1] = share;
    total += share;
  }
  for (let j = mode, share = 1; j > 0 && share > negligible; j--) {
    share *= (c + j * theta) / arrivals;
    shares[j - 1] = share;
    total += share;
  }
  return shares.subarray(0, last + 1).map((share) => share / total);
}
