import { ln } from './ln.ts';

/**
 * x ln(x / mean) + mean - x for x, mean > 0, without cancellation where x is near the mean.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), function D0.
 */
export function deviance(x: number, mean: number): number {
  const distance = x - mean;
  if (Math.abs(distance) >= 0.1 * (x + mean)) return x * ln(x / mean) - distance;
  const v = distance / (x + mean);
  let sum = distance * v;
  let power = 2 * x * v;
  for (let odd = 3; Math.abs(power) > sum * 1e-17; odd += 2) {
    power *= v * v;
    sum += power / odd;
  }
  return sum;
}
