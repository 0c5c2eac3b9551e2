import { erfc } from '../../numeric/erfc.ts';
import { erfcinv } from '../../numeric/erfcinv.ts';
import { exp } from '../../numeric/exp.ts';
import { expm1 } from '../../numeric/expm1.ts';
import { ln } from '../../numeric/ln.ts';
import { log1p } from '../../numeric/log1p.ts';
import { type Law, type Shape, scaled } from '../law.ts';
import { requireNonNegative, requirePositive } from '../requirement.ts';
import { constant } from './constant.ts';

/** Mean and standard deviation of the logarithm of a lognormal duration: sigma^2 = ln(1 + cv^2), mu = ln(mean) - sigma^2 / 2. */
export function lognormalLog(mean: number, cv: number): { mu: number; sigma: number } {
  const sigmaSquared = log1p(cv * cv);
  return { mu: ln(mean) - sigmaSquared / 2, sigma: Math.sqrt(sigmaSquared) };
}

/** Lognormal durations of given mean (seconds) and coefficient of variation; cv = 0 gives the constant law. */
export function lognormal({ mean, cv }: { mean: number; cv: number }): Law {
  requirePositive('lognormal', 'mean', mean);
  requireNonNegative('lognormal', 'cv', cv);
  return cv === 0 ? constant({ mean }) : scaled(lognormalShape(lognormalLog(1, cv).sigma), mean);
}

/** exp(sigma z - sigma^2 / 2) with z standard normal: mean 1. P(Z > z) = erfc(z / sqrt(2)) / 2. */
function lognormalShape(sigma: number): Shape {
  const half = (sigma * sigma) / 2;
  const spread = sigma * Math.SQRT2;
  return {
    key: `lognormal:${sigma}`,
    variance: expm1(sigma * sigma),
    cdf: (x) => (x > 0 ? erfc(-(ln(x) + half) / spread) / 2 : 0),
    lower: (p) => exp(-spread * erfcinv(2 * p) - half),
    upper: (q) => exp(spread * erfcinv(2 * q) - half),
  };
}
