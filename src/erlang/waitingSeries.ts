/**
 * Sums over j >= 1 of t_j and of j t_j, with t_j the product over k = 1..j of arrivals / (c + k theta), per second and theta > 0:
 * the states with a queue relative to the one without. The sums overflow where arrivals exceed c by far; `waitingStates` does not.
 * Written to `out` as [sum of t_j, sum of j t_j].
 */
export function waitingSeries(arrivals: number, c: number, theta: number, out: Float64Array): void {
  let term = 1;
  let states = 0;
  let queue = 0;
  for (let j = 1; ; j++) {
    const growth = arrivals / (c + j * theta);
    term *= growth;
    states += term;
    queue += term * j;
    if (term * j <= 1e-17 * (1 - growth) * queue) break;
  }
  out[0] = states;
  out[1] = queue;
}
