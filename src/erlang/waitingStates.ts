import { deviance } from '../numeric/deviance.ts';
import { type DepartureSums, departureSums } from './departureSums.ts';

/**
 * The states with all agents busy in M/M/n+M, as shares of the time that all agents are busy. With j waiting the total rate of
 * departures is c + j theta (c: service completions per second of all agents, theta: 1 / mean patience), and the states are in
 * proportion to t_j, the product over k = 1..j of arrivals / (c + k theta).
 */
export interface WaitingStates {
  /** Share without anybody waiting, t_0 over the sum of all t_j. 0 below 1e-308. */
  readonly empty: number;
  /** Share with somebody waiting. */
  readonly waiting: number;
  /** Mean number waiting. */
  readonly queueMean: number;
  /** Sum over j >= 1 of the share of j times H_j, the seconds that j departures take on average from state j down. */
  readonly servedSeconds: number;
  /** Sum over j >= 1 of the share of j times M_j, with M_j = sum over l = 1..j of l / (c + l theta). */
  readonly abandonedSeconds: number;
  /** The commonest number waiting and its share: where to start from for the share of any number. */
  readonly mode: number;
  readonly modeShare: number;
}

const negligible = 1e-18;
/** e to the minus this is 0 as a number. */
const lnVanished = 760;

/** Sums over a range of numbers waiting, relative to the commonest state. */
interface Sums {
  states: number;
  queue: number;
  served: number;
  abandoned: number;
}

/**
 * Sums the states outwards from the commonest, so that nothing overflows; throughout, terms are positive. Arrivals, c and theta per
 * second, arrivals >= 0 (without any nobody waits), theta > 0. Cost: about 9 sqrt(arrivals / theta) steps, or 37 / (1 - arrivals / c) if fewer.
 */
export function waitingStates(arrivals: number, c: number, theta: number): WaitingStates {
  const mode = Math.max(0, Math.floor((arrivals - c) / theta));
  const start = departureSums(mode, c, theta);
  const above = climb(arrivals, c, theta, mode, start);
  const below = descend(arrivals, c, theta, mode, start);
  const modeShare = 1 / (1 + above.states + below.states);
  const empty = below.empty * modeShare;
  return {
    empty,
    waiting: mode === 0 ? above.states * modeShare : 1 - empty,
    queueMean: (mode + above.queue + below.queue) * modeShare,
    servedSeconds: (start.served + above.served + below.served) * modeShare,
    abandonedSeconds: (start.abandoned + above.abandoned + below.abandoned) * modeShare,
    mode,
    modeShare,
  };
}

/** The states with more than `mode` waiting, until what is left does not count. */
function climb(arrivals: number, c: number, theta: number, mode: number, start: DepartureSums): Sums {
  const sums: Sums = { states: 0, queue: 0, served: 0, abandoned: 0 };
  let { served, abandoned } = start;
  let term = 1;
  for (let j = mode + 1; ; j++) {
    const step = 1 / (c + j * theta);
    const growth = arrivals * step;
    served += step;
    abandoned += j * step;
    term *= growth;
    sums.states += term;
    sums.queue += term * j;
    sums.served += term * served;
    sums.abandoned += term * abandoned;
    const least = negligible * (1 - growth);
    if (term * abandoned <= least * sums.abandoned && term < least * (1 + sums.states)) return sums;
  }
}

/** The states with fewer than `mode` waiting, and the empty one: 0 where it is below 1e-308. */
function descend(arrivals: number, c: number, theta: number, mode: number, start: DepartureSums): Sums & { empty: number } {
  const sums = { states: 0, queue: 0, served: 0, abandoned: 0, empty: 1 };
  if (mode === 0) return sums;
  // The empty state is about e^-deviance of the commonest: reached step by step unless it vanishes.
  const isVanished = deviance(c / theta, arrivals / theta) > lnVanished;
  const least = isVanished ? negligible : 0;
  let { served, abandoned } = start;
  let term = 1;
  for (let j = mode; j > 0 && term > least; j--) {
    const rate = c + j * theta;
    served -= 1 / rate;
    abandoned -= j / rate;
    term *= rate / arrivals;
    sums.states += term;
    sums.queue += term * (j - 1);
    sums.served += term * served;
    sums.abandoned += term * abandoned;
  }
  sums.empty = isVanished ? 0 : term;
  return sums;
}
