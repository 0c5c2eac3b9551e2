import { type Law, type Shape, scaled } from '../law.ts';
import { requireNonNegative } from '../requirement.ts';

const shape: Shape = {
  key: 'constant',
  variance: 0,
  cdf: (x) => (x >= 1 ? 1 : 0),
  lower: () => 1,
  upper: () => 1,
};

/** Always the same duration, `mean` seconds; zero is allowed. */
export function constant({ mean }: { mean: number }): Law {
  requireNonNegative('constant', 'mean', mean);
  return { ...scaled(shape, mean), cdf: (seconds) => (seconds >= mean ? 1 : 0) };
}
