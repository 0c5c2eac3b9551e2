import { exp } from './exp.ts';
import { gammaln } from './gammaln.ts';
import { gammaTail } from './gammaTail.ts';
import { lnPoissonDensity } from './lnPoissonDensity.ts';

/**
 * Incomplete gamma function of x with shape a: P(a, x) = P(gamma variate <= x), or Q = 1 - P with `upper`; both to full relative
 * precision. Times Gamma(a) if not `regularized`. Cost: about 9 sqrt(a) steps near x = a, fewer elsewhere.
 * Throws RangeError unless x >= 0 and a > 0.
 */
export function gammainc(x: number, a: number, regularized = true, upper = false): number {
  if (!(x >= 0)) throw new RangeError(`gammainc requires x >= 0, got ${x}`);
  if (!(a > 0 && a < Infinity)) throw new RangeError(`gammainc requires a > 0, got ${a}`);
  const isLimit = x === 0 || x === Infinity;
  const share = isLimit ? Number((x === 0) === upper) : gammaTail(x, a, upper, exp(lnPoissonDensity(a, x)));
  return regularized ? share : share * exp(gammaln(a));
}
