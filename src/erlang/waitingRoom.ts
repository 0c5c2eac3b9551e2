/**
 * The states with all agents busy in M/M/n/K+M: element j is the share of the all-busy time with j waiting, j = 0..places.
 * In proportion to the product over k = 1..j of arrivals / (c + k theta), c and theta per second, theta = 0 where nobody gives up.
 * Built outwards from the commonest state, so that nothing overflows.
 */
export function waitingRoom(arrivals: number, c: number, theta: number, places: number): Float64Array {
  const shares = new Float64Array(places + 1);
  const growing = arrivals > c ? (arrivals - c) / theta : 0;
  const mode = Math.min(places, Math.floor(growing));
  let total = 1;
  shares[mode] = 1;
  let share = 1;
  for (let j = mode + 1; j <= places; j++) {
    share *= arrivals / (c + j * theta);
    shares[j] = share;
    total += share;
  }
  share = 1;
  for (let j = mode; j > 0; j--) {
    share *= (c + j * theta) / arrivals;
    shares[j - 1] = share;
    total += share;
  }
  for (let j = 0; j <= places; j++) shares[j] = (shares[j] ?? 0) / total;
  return shares;
}
