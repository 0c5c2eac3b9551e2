import { type QueueInput, requireNotNegative } from './queueInput.ts';
import { abandonedWithin, type ServiceLevelRule, serviceLevel, type WaitShares } from './serviceLevel.ts';
import { waitQuantile } from './waitQuantile.ts';

/**
 * Steady-state performance of one queue. Shares (p...) are of all arrivals unless said otherwise, waits are seconds in the queue, means
 * (...Mean) are time averages. The mean over an empty population (abandoned customers where nobody abandons) is 0.
 *
 * A queue without abandonment or limit whose load reaches its agents is saturated: `isStable` is false, it has no steady state, and
 * the numbers are the long-run limits: everybody waits, agents are always busy, no service level is met, and `queueMean`,
 * `systemMean`, every mean wait, `meanTimeInSystem` and every wait quantile are Infinity. Ask `isStable` before showing a wait.
 */
export interface QueuePerformance {
  readonly isStable: boolean;
  /** Share that enters and has to wait. */
  readonly pWait: number;
  /** Share turned away because the system is full. */
  readonly pBlock: number;
  readonly pAbandon: number;
  /** Share that is served: 1 - pBlock - pAbandon (in a saturated queue: served in the long run). */
  readonly pServed: number;
  readonly queueMean: number;
  readonly busyMean: number;
  readonly systemMean: number;
  /** busyMean / agents. */
  readonly occupancy: number;
  /** Services completed per second. */
  readonly throughputPerSecond: number;
  /** Mean wait of those not blocked, served or not, waits of 0 included. */
  readonly meanWaitEntered: number;
  /** Mean wait of those served, waits of 0 included: the speed of answer. */
  readonly meanWaitServed: number;
  readonly meanWaitAbandoned: number;
  /** Mean wait of those not blocked who wait at all. */
  readonly meanWaitWaiters: number;
  /** Mean of wait plus service of those not blocked. */
  readonly meanTimeInSystem: number;
  /** Share served after waiting at most so many seconds. */
  servedWithin(seconds: number): number;
  /** Share that abandons after waiting at most so many seconds. */
  abandonedWithin(seconds: number): number;
  /** P(wait > seconds) among those not blocked. */
  pWaitLonger(seconds: number): number;
  /** Service level at a threshold in seconds, as `serviceLevel` defines it for each rule. */
  serviceLevel(rule: ServiceLevelRule, seconds: number, shortAbandonSeconds?: number): number;
  /** Smallest wait t with P(wait <= t) >= p among those not blocked, for 0 <= p < 1. */
  waitQuantile(p: number): number;
  /** The same among those served. */
  waitQuantileServed(p: number): number;
  /** P(so many customers are waiting or in service). Throws RangeError for fractional agents or a fractional count. */
  pInSystem(count: number): number;
}

/** What a model has to know; everything else in QueuePerformance follows from it. */
export interface QueueLaw extends WaitShares {
  readonly pWait: number;
  readonly pBlock: number;
  /** E[wait; served] and E[wait; abandoned] of an arrival, in seconds: sums of waits per arrival, not means. */
  readonly waitServed: number;
  readonly waitAbandoned: number;
  pInSystem(count: number): number;
}

/** Derives the performance of a stable queue from its law. */
export function queuePerformance(input: QueueInput, law: QueueLaw): QueuePerformance {
  const { pServed, pAbandon, pWait, waitServed, waitAbandoned } = law;
  const pEntered = pServed + pAbandon;
  const waitEntered = waitServed + waitAbandoned;
  const busyMean = input.arrivalsPerSecond * input.serviceSeconds * pServed;
  const queueMean = input.arrivalsPerSecond * waitEntered;
  function pWaitLonger(seconds: number): number {
    requireNotNegative('pWaitLonger', 'seconds', seconds);
    const after = law.after(seconds);
    return Math.min(1, (after.served + after.abandoned) / pEntered);
  }
  return {
    isStable: true,
    pWait,
    pBlock: law.pBlock,
    pAbandon,
    pServed,
    queueMean,
    busyMean,
    systemMean: queueMean + busyMean,
    occupancy: Math.min(1, busyMean / input.agents),
    throughputPerSecond: input.arrivalsPerSecond * pServed,
    meanWaitEntered: waitEntered / pEntered,
    meanWaitServed: waitServed / pServed,
    meanWaitAbandoned: mean(waitAbandoned, pAbandon),
    meanWaitWaiters: mean(waitEntered, pWait),
    meanTimeInSystem: (waitEntered + pServed * input.serviceSeconds) / pEntered,
    servedWithin: (seconds) => serviceLevel(law, 'offered', seconds),
    abandonedWithin: (seconds) => abandonedWithin(law, seconds),
    pWaitLonger,
    serviceLevel: (rule, seconds, shortAbandonSeconds) => serviceLevel(law, rule, seconds, shortAbandonSeconds),
    waitQuantile: (p) => waitQuantile(p, pWaitLonger),
    waitQuantileServed: (p) => waitQuantile(p, (seconds) => law.after(seconds).served / pServed),
    pInSystem: law.pInSystem,
  };
}

function mean(sum: number, share: number): number {
  return share > 0 ? sum / share : 0;
}
