import { exp } from '../../numeric/exp.ts';
import { expm1 } from '../../numeric/expm1.ts';
import { gammaln } from '../../numeric/gammaln.ts';
import { ln } from '../../numeric/ln.ts';
import { log1p } from '../../numeric/log1p.ts';
import { pow } from '../../numeric/pow.ts';
import { type Law, type Shape, scaled } from '../law.ts';
import { requirePositive } from '../requirement.ts';

/** Weibull durations of given mean (seconds) and shape: P(X > x) = exp(-(x / scale)^shape) with scale = mean / Gamma(1 + 1 / shape). */
export function weibull({ mean, shape }: { mean: number; shape: number }): Law {
  requirePositive('weibull', 'mean', mean);
  requirePositive('weibull', 'shape', shape);
  return scaled(weibullShape(shape), mean);
}

/** Mean of a Weibull duration of given shape and scale, in the unit of the scale. */
export function weibullMean(shape: number, scale: number): number {
  return scale * exp(gammaln(1 + 1 / shape));
}

function weibullShape(shape: number): Shape {
  const mean = weibullMean(shape, 1);
  return {
    key: `weibull:${shape}`,
    variance: expm1(gammaln(1 + 2 / shape) - 2 * gammaln(1 + 1 / shape)),
    cdf: (x) => (x > 0 ? -expm1(-pow(x * mean, shape)) : 0),
    lower: (p) => pow(-log1p(-p), 1 / shape) / mean,
    upper: (q) => pow(-ln(q), 1 / shape) / mean,
  };
}
