import { type Law, scaled } from '../law.ts';
import { requirement, requirePositive } from '../requirement.ts';
import { gammaShape } from './gamma.ts';

/** Sum of `phases` exponential durations of equal mean; `mean` is that of the sum, in seconds. */
export function erlang({ mean, phases }: { mean: number; phases: number }): Law {
  requirePositive('erlang', 'mean', mean);
  requirement('erlang', 'a whole number of phases >= 1', Number.isInteger(phases) && phases >= 1, phases);
  return scaled(gammaShape(phases), mean);
}
