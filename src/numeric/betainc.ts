import { deviance } from './deviance.ts';
import { exp } from './exp.ts';
import { stirlingError } from './stirlingError.ts';

/**
 * Regularized incomplete beta function I_x(a, b) = P(beta variate <= x), to full relative precision where it is below 1/2.
 * `complement` is 1 - x where the caller knows it better than the subtraction does. Throws RangeError unless 0 <= x <= 1 and a, b > 0.
 * Source: NIST Digital Library of Mathematical Functions 8.17.22 (continued fraction); the factor before it as a binomial
 * probability after C. Loader (2000).
 */
export function betainc(x: number, a: number, b: number, complement = 1 - x): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`betainc requires 0 <= x <= 1, got ${x}`);
  if (!(a > 0 && a < Infinity)) throw new RangeError(`betainc requires a > 0, got ${a}`);
  if (!(b > 0 && b < Infinity)) throw new RangeError(`betainc requires b > 0, got ${b}`);
  if (x === 0 || complement === 0) return x === 0 ? 0 : 1;
  const n = a + b;
  const lnFactor = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * complement);
  const factor = exp(lnFactor) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
  return x < (a + 1) / (n + 2) ? (factor * fraction(x, a, b)) / a : 1 - (factor * fraction(complement, b, a)) / b;
}

/** The continued fraction by the modified Lentz method. */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  let change = 2;
  for (let m = 1; Math.abs(change - 1) > 1e-15; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    change = d * c;
    value *= change;
  }
  return value;
}
