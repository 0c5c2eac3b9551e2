import { ln } from '../numeric/ln.ts';
import { log1p } from '../numeric/log1p.ts';
import { lnBlocking } from './blocking.ts';
import { idleRatio } from './idleRatio.ts';
import { requirePositive } from './queueInput.ts';

/**
 * Erlang C formula: the share of arrivals that has to wait when nobody gives up. `erlangs` is arrivals per second times mean service
 * seconds. 1 once the load reaches the agents; 0 below 1e-308: see `lnDelay`. Fractional agents as in `blocking`.
 * Throws RangeError unless both are above 0.
 *
 * delay(14, 10) is 0.17413... Source: A. K. Erlang (1917); R. B. Cooper, Introduction to Queueing Theory (1981), section 3.5.
 */
export function delay(agents: number, erlangs: number): number {
  requirePositive('delay', 'agents', agents);
  requirePositive('delay', 'erlangs', erlangs);
  return erlangs >= agents ? 1 : 1 / (1 + idleRatio(agents, erlangs) * ((agents - erlangs) / agents));
}

/** Natural logarithm of Erlang C, for shares too small for a number: lnDelay(10000, 100) is -36157.21... */
export function lnDelay(agents: number, erlangs: number): number {
  requirePositive('lnDelay', 'agents', agents);
  requirePositive('lnDelay', 'erlangs', erlangs);
  if (erlangs >= agents) return 0;
  const odds = idleRatio(agents, erlangs) * ((agents - erlangs) / agents);
  return odds < Infinity ? -log1p(odds) : lnBlocking(agents, erlangs) - ln((agents - erlangs) / agents);
}
