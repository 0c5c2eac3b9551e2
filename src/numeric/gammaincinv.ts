import { exp } from './exp.ts';
import { gammaln } from './gammaln.ts';
import { gammaTail } from './gammaTail.ts';
import { ln } from './ln.ts';
import { lnPoissonDensity } from './lnPoissonDensity.ts';
import { log1p } from './log1p.ts';
import { normalQuantile } from './normalQuantile.ts';

const maximumSteps = 100;

/**
 * The x with P(a, x) = p, or with Q(a, x) = p where `upper`: quantile of a gamma variate of shape a and scale 1.
 * Give the smaller tail: p near 1 has lost the digits that its complement would keep. Throws RangeError unless 0 <= p <= 1 and a > 0.
 */
export function gammaincinv(p: number, a: number, upper = false): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`gammaincinv requires 0 <= p <= 1, got ${p}`);
  if (!(a > 0 && a < Infinity)) throw new RangeError(`gammaincinv requires a > 0, got ${a}`);
  if (p === 0 || p === 1) return (p === 0) === upper ? Infinity : 0;
  const isUpper = p <= 0.5 ? upper : !upper;
  const tail = p <= 0.5 ? p : 1 - p;
  return isUpper ? upperQuantile(tail, a) : lowerQuantile(tail, a);
}

/** Wilson and Hilferty's cube of the normal quantile z, or x^a / Gamma(a + 1) = P where that is small. */
function firstGuess(z: number, lnP: number, a: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return a > 0.5 && root > 0.3 ? a * root * root * root : exp((lnP + gammaln(a + 1)) / a);
}

/** Newton's method on ln P against ln x, a concave function: from the left it climbs to the root without passing it. */
function lowerQuantile(p: number, a: number): number {
  const lnTarget = ln(p);
  let x = firstGuess(normalQuantile(p), lnTarget, a);
  for (let step = 0; step < maximumSteps && x > 0; step++) {
    const density = exp(lnPoissonDensity(a, x));
    const share = gammaTail(x, a, false, density);
    const slope = (a * density) / share;
    const move = (lnTarget - ln(share)) / slope;
    x *= exp(move);
    if (move * move * (1 + slope + Math.abs(a - x)) < 1e-17) break;
  }
  return x;
}

/** Newton's method on ln Q against x, nearly a straight line in the tail. */
function upperQuantile(q: number, a: number): number {
  const lnTarget = ln(q);
  let x = firstGuess(-normalQuantile(q), log1p(-q), a);
  for (let step = 0; step < maximumSteps && x > 0; step++) {
    const density = exp(lnPoissonDensity(a, x));
    const share = gammaTail(x, a, true, density);
    const hazard = (a * density) / (x * share);
    const move = (ln(share) - lnTarget) / hazard;
    x = Math.max(x + move, x / 8);
    if ((move / x) * (move / x) * (1 + x * hazard + Math.abs(a - x)) < 1e-17) break;
  }
  return x;
}
