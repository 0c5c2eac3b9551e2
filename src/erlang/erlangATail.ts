import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';
import { gammainc } from '../numeric/gammainc.ts';
import { waitingSeries } from './waitingSeries.ts';

/** Below this share of the state without queue, sums relative to that state could overflow. */
const leastEmptyShare = 1e-200;

/**
 * Of the arrivals that find all agents busy in M/M/n+M: writes to `out` [P(served after more than T seconds), P(abandoned after more
 * than T seconds)], T >= 0. c: services per second of all agents; theta: 1 / mean patience; `emptyShare`: P(nobody waits | all busy).
 *
 * The wait that an endlessly patient customer would have has density proportional to
 * exp(arrivals (1 - e^(-theta x)) / theta - c x), so what follows T is the same queue with arrivals e^(-theta T).
 * Source: A. Mandelbaum and S. Zeltyn, Service engineering in action (2007), equations for P(V > t).
 */
export function erlangATail(
  arrivals: number,
  c: number,
  theta: number,
  emptyShare: number,
  seconds: number,
  out: Float64Array,
): void {
  if (emptyShare > leastEmptyShare) bySeries(arrivals, c, theta, emptyShare, seconds, out);
  else byIncompleteGamma(arrivals, c, theta, seconds, out);
}

function bySeries(arrivals: number, c: number, theta: number, emptyShare: number, seconds: number, out: Float64Array): void {
  waitingSeries(arrivals * exp(-theta * seconds), c, theta, out);
  const [states = 0, queue = 0] = out;
  const scale = (emptyShare * exp((-arrivals * expm1(-theta * seconds)) / theta - c * seconds)) / arrivals;
  out[0] = scale * c * states;
  out[1] = scale * theta * queue;
}

/** The same integrals as ratios of regularized incomplete gamma functions, for an overload in which the series would overflow. */
function byIncompleteGamma(arrivals: number, c: number, theta: number, seconds: number, out: Float64Array): void {
  const stay = exp(-theta * seconds);
  const shape = c / theta;
  const all = gammainc(arrivals / theta, shape);
  const rest = (arrivals * stay) / theta;
  const longer = (stay * gammainc(rest, shape)) / all;
  const served = ((c / arrivals) * gammainc(rest, shape + 1)) / all;
  out[0] = served;
  out[1] = Math.max(0, longer - served);
}

/**
 * P(served after a wait of at most T seconds | all agents busy) times arrivals / c, for arrivals > c: there the upper incomplete gamma
 * functions are small and their difference keeps a small share exact.
 */
export function overloadedWithin(arrivals: number, c: number, theta: number, seconds: number): number {
  const shape = c / theta;
  const all = arrivals / theta;
  const rest = gammainc(all * exp(-theta * seconds), shape + 1, true, true);
  return Math.max(0, rest - gammainc(all, shape + 1, true, true)) / gammainc(all, shape);
}
