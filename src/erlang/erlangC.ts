import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';
import { ln } from '../numeric/ln.ts';
import { pow } from '../numeric/pow.ts';
import { busyShare } from './busyShare.ts';
import { idleRatio } from './idleRatio.ts';
import { pInSystem } from './pInSystem.ts';
import { type QueueInput, requireQueue } from './queueInput.ts';
import { type QueuePerformance, queuePerformance } from './queuePerformance.ts';
import { saturatedQueue } from './saturatedQueue.ts';
import { requireShare } from './waitQuantile.ts';

export interface ErlangC extends QueuePerformance {
  /** Variance of the wait of all arrivals, zeros included, in seconds squared; Infinity if saturated. */
  readonly waitVariance: number;
}

/**
 * Erlang C (M/M/n): first come first served, unlimited room, nobody gives up. Fractional agents by the continuous Erlang B formula.
 * A load that reaches the agents is a result, not an error: `isStable` is false, see QueuePerformance.
 * Throws RangeError unless all inputs are above 0.
 * Source: A. K. Erlang (1917); R. B. Cooper, Introduction to Queueing Theory (1981), section 3.5.
 */
export function erlangC(input: QueueInput): ErlangC {
  requireQueue('erlangC', input);
  const { arrivalsPerSecond, serviceSeconds, agents } = input;
  const erlangs = arrivalsPerSecond * serviceSeconds;
  if (erlangs >= agents) return { ...saturatedQueue(input), waitVariance: Infinity };

  const spare = (agents - erlangs) / agents;
  const { pBusy: pWait, pIdle } = busyShare(idleRatio(agents, erlangs), spare);
  const waitersMean = serviceSeconds / (agents - erlangs);
  const pQueue = (waiting: number) => pWait * spare * pow(erlangs / agents, waiting);
  const performance = queuePerformance(input, {
    pWait,
    pBlock: 0,
    pAbandon: 0,
    pServed: 1,
    waitServed: pWait * waitersMean,
    waitAbandoned: 0,
    servedWithin: (seconds) => pIdle - pWait * expm1(-seconds / waitersMean),
    after: (seconds) => ({ served: pWait * exp(-seconds / waitersMean), abandoned: 0 }),
    pInSystem: (count) => pInSystem({ agents, erlangs, pIdle, pFull: pWait * spare, pQueue }, count),
  });

  /** P(wait > t) is pWait e^(-t / waitersMean). */
  function waitQuantile(p: number): number {
    requireShare('waitQuantile', p);
    return pWait > 1 - p ? waitersMean * ln(pWait / (1 - p)) : 0;
  }

  return {
    ...performance,
    meanWaitWaiters: waitersMean,
    waitQuantile,
    waitQuantileServed: waitQuantile,
    waitVariance: pWait * (2 - pWait) * waitersMean * waitersMean,
  };
}
