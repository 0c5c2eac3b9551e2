import { erfcinv } from './erfcinv.ts';

/** The z with P(Z <= z) = p for the standard normal law; -Infinity at 0, Infinity at 1. Throws RangeError for p outside [0, 1]. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile requires 0 <= p <= 1, got ${p}`);
  return p === 0.5 ? 0 : -Math.SQRT2 * erfcinv(2 * p);
}
