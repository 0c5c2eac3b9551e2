import { busyShare } from './busyShare.ts';
import { idleRatio } from './idleRatio.ts';
import { pInSystem } from './pInSystem.ts';
import { type QueueInput, requireQueue } from './queueInput.ts';
import { type QueuePerformance, queuePerformance } from './queuePerformance.ts';

/**
 * Erlang B (M/G/n/n): an arrival that finds all agents busy is turned away, so nobody waits. Holds for any law of service times.
 * Fractional agents by the continuous extension of `blocking`. Throws RangeError unless all inputs are above 0.
 */
export function erlangB(input: QueueInput): QueuePerformance {
  requireQueue('erlangB', input);
  const { agents } = input;
  const erlangs = input.arrivalsPerSecond * input.serviceSeconds;
  const { pBusy, pIdle } = busyShare(idleRatio(agents, erlangs), 1);
  const pQueue = (waiting: number) => (waiting === 0 ? pBusy : 0);
  return queuePerformance(input, {
    pWait: 0,
    pBlock: pBusy,
    pAbandon: 0,
    pServed: pIdle,
    waitServed: 0,
    waitAbandoned: 0,
    servedWithin: () => pIdle,
    after: () => ({ served: 0, abandoned: 0 }),
    pInSystem: (count) => pInSystem({ agents, erlangs, pIdle, pFull: pBusy, pQueue }, count),
  });
}
