import { deviance } from './deviance.ts';
import { gammaln } from './gammaln.ts';
import { ln } from './ln.ts';
import { stirlingError } from './stirlingError.ts';

/**
 * ln(mean^x e^-mean / Gamma(x + 1)): the Poisson probability of x, continued to every real x >= 0; mean > 0.
 * Its absolute error stays near 1e-15 times the result, also where mean^x and Gamma(x + 1) overflow.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), saddle-point expansion.
 */
export function lnPoissonDensity(x: number, mean: number): number {
  if (x < 15) return x * ln(mean) - mean - gammaln(x + 1);
  return -stirlingError(x) - deviance(x, mean) - ln(2 * Math.PI * x) / 2;
}
