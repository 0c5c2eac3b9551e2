import { erfc } from './erfc.ts';

/** P(Z <= z) of the standard normal law, with full relative precision in the lower tail; take the upper tail as normalCdf(-z). */
export function normalCdf(z: number): number {
  return erfc(-z * Math.SQRT1_2) / 2;
}
