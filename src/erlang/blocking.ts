import { gammainc } from '../numeric/gammainc.ts';
import { ln } from '../numeric/ln.ts';
import { lnPoissonDensity } from '../numeric/lnPoissonDensity.ts';
import { log1p } from '../numeric/log1p.ts';
import { idleRatio } from './idleRatio.ts';
import { requireNotNegative, requirePositive } from './queueInput.ts';

/**
 * Erlang B formula: the share of arrivals that find all agents (or trunks) busy when nobody can wait, for any law of service times.
 * `erlangs` is arrivals per second times mean service seconds. Fractional agents by the continuous extension
 * 1 / B(n, a) = a * integral from 0 to infinity of e^(-a t) (1 + t)^n dt. 0 where B is below 1e-308: see `lnBlocking`.
 * Throws RangeError unless agents >= 0 and erlangs > 0.
 *
 * blocking(10, 5) is 0.01838... Source: A. K. Erlang (1917); D. L. Jagerman (1984) for fractional agents.
 */
export function blocking(agents: number, erlangs: number): number {
  requireNotNegative('blocking', 'agents', agents);
  requirePositive('blocking', 'erlangs', erlangs);
  return 1 / (1 + idleRatio(agents, erlangs));
}

/** Natural logarithm of Erlang B, for shares too small for a number: lnBlocking(10000, 200) is -29325.75... */
export function lnBlocking(agents: number, erlangs: number): number {
  requireNotNegative('lnBlocking', 'agents', agents);
  requirePositive('lnBlocking', 'erlangs', erlangs);
  const ratio = idleRatio(agents, erlangs);
  if (ratio < Infinity) return -log1p(ratio);
  return lnPoissonDensity(agents, erlangs) - ln(gammainc(erlangs, agents + 1, true, true));
}
