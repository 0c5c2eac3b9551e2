import type { QueueLaw } from './queuePerformance.ts';

/**
 * The law seen by arrivals of a queue that has `low` for a fraction 1 - `share` of the time and `high` for the rest: every share and
 * every sum of waits is the weighted mean, and ratios are formed from these.
 */
export function mixture(low: QueueLaw, high: QueueLaw, share: number): QueueLaw {
  const mix = (below: number, above: number) => below + share * (above - below);
  return {
    pWait: mix(low.pWait, high.pWait),
    pBlock: mix(low.pBlock, high.pBlock),
    pAbandon: mix(low.pAbandon, high.pAbandon),
    pServed: mix(low.pServed, high.pServed),
    waitServed: mix(low.waitServed, high.waitServed),
    waitAbandoned: mix(low.waitAbandoned, high.waitAbandoned),
    pInSystem: (count) => mix(low.pInSystem(count), high.pInSystem(count)),
    servedWithin: (seconds) => mix(low.servedWithin(seconds), high.servedWithin(seconds)),
    after(seconds) {
      const below = low.after(seconds);
      const above = high.after(seconds);
      return { served: mix(below.served, above.served), abandoned: mix(below.abandoned, above.abandoned) };
    },
  };
}
