import { exp } from '../../numeric/exp.ts';
import { gammainc } from '../../numeric/gammainc.ts';
import { gammaincinv } from '../../numeric/gammaincinv.ts';
import { lnPoissonDensity } from '../../numeric/lnPoissonDensity.ts';
import { type Law, type Shape, scaled } from '../law.ts';
import { requireNonNegative, requirePositive } from '../requirement.ts';
import { constant } from './constant.ts';

/** Shape and scale of a gamma duration of given mean and coefficient of variation: 1 / cv^2 and mean cv^2. */
export function gammaParameters(mean: number, cv: number): { shape: number; scale: number } {
  return { shape: 1 / (cv * cv), scale: mean * cv * cv };
}

/** Gamma durations of given mean (seconds) and coefficient of variation; cv = 0 gives the constant law. */
export function gamma({ mean, cv }: { mean: number; cv: number }): Law {
  requirePositive('gamma', 'mean', mean);
  requireNonNegative('gamma', 'cv', cv);
  return cv === 0 ? constant({ mean }) : scaled(gammaShape(gammaParameters(mean, cv).shape), mean);
}

/** The gamma law of given shape parameter, scaled to mean 1. */
export function gammaShape(a: number): Shape {
  return {
    key: `gamma:${a}`,
    variance: 1 / a,
    cdf: (x) => (x > 0 ? gammainc(x * a, a) : 0),
    lower: (p, near) => inverse(a, p, false, near) / a,
    upper: (q, near) => inverse(a, q, true, near) / a,
  };
}

function inverse(a: number, share: number, isUpper: boolean, near: number | undefined): number {
  const found = near === undefined ? undefined : halley(a, share, isUpper, near * a);
  return found ?? gammaincinv(share, a, isUpper);
}

/** Halley's iteration on P(a, x) or Q(a, x); undefined where it does not settle. Its error is about the cube of its last relative step. */
function halley(a: number, share: number, isUpper: boolean, near: number): number | undefined {
  let x = near;
  for (let round = 0; round < 4 && x > 0; round++) {
    const density = (a / x) * exp(lnPoissonDensity(a, x));
    const excess = gammainc(x, a, true, isUpper) - share;
    const newton = (isUpper ? -excess : excess) / density;
    const step = newton / (1 - 0.5 * newton * ((a - 1) / x - 1));
    x -= step;
    if (Math.abs(step) <= 1e-5 * x) return x;
  }
  return undefined;
}
