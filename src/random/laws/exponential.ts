import { expm1 } from '../../numeric/expm1.ts';
import { ln } from '../../numeric/ln.ts';
import { log1p } from '../../numeric/log1p.ts';
import { type Law, type Shape, scaled } from '../law.ts';
import { requirePositive } from '../requirement.ts';

const shape: Shape = {
  key: 'exponential',
  variance: 1,
  cdf: (x) => -expm1(-x),
  lower: (p) => -log1p(-p),
  upper: (q) => -ln(q),
};

/** Exponential durations: P(X > x) = exp(-x / mean). Mean in seconds. */
export function exponential({ mean }: { mean: number }): Law {
  requirePositive('exponential', 'mean', mean);
  return scaled(shape, mean);
}
