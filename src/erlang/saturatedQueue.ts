import { type QueueInput, requireNotNegative } from './queueInput.ts';
import type { QueuePerformance } from './queuePerformance.ts';
import { requireShare } from './waitQuantile.ts';

/** Long-run limits of a queue without abandonment whose load is not below its agents; see QueuePerformance. */
export function saturatedQueue({ arrivalsPerSecond, serviceSeconds, agents }: QueueInput): QueuePerformance {
  const never = (seconds: number) => {
    requireNotNegative('saturatedQueue', 'seconds', seconds);
    return 0;
  };
  const endless = (p: number) => {
    requireShare('saturatedQueue', p);
    return p === 0 ? 0 : Infinity;
  };
  return {
    isStable: false,
    pWait: 1,
    pBlock: 0,
    pAbandon: 0,
    pServed: agents / (arrivalsPerSecond * serviceSeconds),
    queueMean: Infinity,
    busyMean: agents,
    systemMean: Infinity,
    occupancy: 1,
    throughputPerSecond: agents / serviceSeconds,
    meanWaitEntered: Infinity,
    meanWaitServed: Infinity,
    meanWaitAbandoned: 0,
    meanWaitWaiters: Infinity,
    meanTimeInSystem: Infinity,
    servedWithin: never,
    abandonedWithin: never,
    pWaitLonger: (seconds) => 1 - never(seconds),
    serviceLevel: (_rule, seconds) => never(seconds),
    waitQuantile: endless,
    waitQuantileServed: endless,
    pInSystem: () => 0,
  };
}
