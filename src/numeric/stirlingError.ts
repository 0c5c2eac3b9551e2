import { gammaln } from './gammaln.ts';
import { ln } from './ln.ts';

const lnSqrtTwoPi = 0.9189385332046728;

/**
 * ln Gamma(x + 1) - [ln(2 pi x) / 2 + x ln x - x], the error of Stirling's formula, for x > 0.
 * From 15 on by its asymptotic series 1 / (12 x) - 1 / (360 x^3) + ... (Abramowitz and Stegun 6.1.41).
 */
export function stirlingError(x: number): number {
  if (x < 15) return gammaln(x + 1) - (x + 0.5) * ln(x) + x - lnSqrtTwoPi;
  const z = 1 / (x * x);
  return (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - (z * 691) / 360360))))) / x;
}
