import { requireNotNegative } from './queueInput.ts';

/** The six ways to count a service level; S_T and L_T: served and abandoned with a wait <= T. */
export type ServiceLevelRule =
  | 'offered' // S_T / all arrivals
  | 'entered' // S_T / those not blocked
  | 'answered' // S_T / served
  | 'ignoreAbandonsWithinTarget' // S_T / (entered - L_T)
  | 'ignoreShortAbandons' // S_T / (entered - L_d), d the short-abandon threshold
  | 'abandonsWithinTargetCount'; // (S_T + L_T) / entered

/** What the six rules count, as shares of all arrivals. */
export interface WaitShares {
  /** Share served, at whatever wait. */
  readonly pServed: number;
  /** Share that abandons the queue. */
  readonly pAbandon: number;
  /** Share served after a wait of at most so many seconds, seconds >= 0; not a difference that loses small shares. */
  servedWithin(seconds: number): number;
  /** Shares served and abandoned after a wait of more than so many seconds, seconds >= 0. */
  after(seconds: number): { readonly served: number; readonly abandoned: number };
}

/**
 * Service level at a threshold in seconds, by rule. Waits of exactly T count as within T, so T = 0 asks who need not wait.
 * `shortAbandonSeconds` is needed by 'ignoreShortAbandons' alone. Throws RangeError for a negative threshold.
 */
export function serviceLevel(shares: WaitShares, rule: ServiceLevelRule, seconds: number, shortAbandonSeconds?: number): number {
  requireNotNegative('serviceLevel', 'seconds', seconds);
  const entered = shares.pServed + shares.pAbandon;
  const servedWithin = shares.servedWithin(seconds);
  switch (rule) {
    case 'offered':
      return servedWithin;
    case 'entered':
      return servedWithin / entered;
    case 'answered':
      return servedWithin / shares.pServed;
    case 'ignoreAbandonsWithinTarget':
      return servedWithin / (shares.pServed + shares.after(seconds).abandoned);
    case 'ignoreShortAbandons':
      return servedWithin / (shares.pServed + shares.after(shortThreshold(shortAbandonSeconds)).abandoned);
    case 'abandonsWithinTargetCount':
      return (servedWithin + abandonedWithin(shares, seconds)) / entered;
  }
}

/** Share that abandons after a wait of at most so many seconds. */
export function abandonedWithin(shares: WaitShares, seconds: number): number {
  requireNotNegative('abandonedWithin', 'seconds', seconds);
  return seconds === 0 ? 0 : Math.max(0, shares.pAbandon - shares.after(seconds).abandoned);
}

function shortThreshold(shortAbandonSeconds = Number.NaN): number {
  requireNotNegative('serviceLevel by ignoreShortAbandons', 'shortAbandonSeconds', shortAbandonSeconds);
  return shortAbandonSeconds;
}
