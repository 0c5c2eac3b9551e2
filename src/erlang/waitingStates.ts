import { departureSums } from './departureSums.ts';

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

/**
 * Sums the states outwards from the commonest, so that nothing overflows; throughout, terms are positive. Arrivals, c and theta per
 * second, theta > 0. Cost: about 9 sqrt(arrivals / theta) steps, or 37 / (1 - arrivals / c) if fewer.
 */
export function waitingStates(arrivals: number, c: number, theta: number): WaitingStates {
  const mode = Math.max(0, Math.floor((arrivals - c) / theta));
  const atMode = departureSums(mode, c, theta);
  let above = 0;
  let queue = mode;
  let served = atMode.served;
  let abandoned = atMode.abandoned;

  let term = 1;
  let seconds = atMode.served;
  let moment = atMode.abandoned;
  for (let j = mode + 1; ; j++) {
    const step = 1 / (c + j * theta);
    const growth = arrivals * step;
    seconds += step;
    moment += j * step;
    term *= growth;
    above += term;
    queue += term * j;
    served += term * seconds;
    abandoned += term * moment;
    if (term * moment < negligible * (1 - growth) * abandoned && term < negligible * (1 - growth) * (1 + above)) break;
  }

  let below = 0;
  term = 1;
  seconds = atMode.served;
  moment = atMode.abandoned;
  for (let j = mode; j > 0 && term > 0; j--) {
    const rate = c + j * theta;
    seconds -= 1 / rate;
    moment -= j / rate;
    term *= rate / arrivals;
    below += term;
    queue += term * (j - 1);
    served += term * seconds;
    abandoned += term * moment;
  }

  const modeShare = 1 / (1 + above + below);
  const empty = mode === 0 ? modeShare : term * modeShare;
  return {
    empty,
    waiting: mode === 0 ? above * modeShare : 1 - empty,
    queueMean: queue * modeShare,
    servedSeconds: served * modeShare,
    abandonedSeconds: abandoned * modeShare,
    mode,
    modeShare,
  };
}
