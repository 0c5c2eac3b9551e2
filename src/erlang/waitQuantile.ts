import { bisect } from './bisect.ts';

/**
 * The smallest wait t in seconds with P(wait <= t) >= p, given the decreasing P(wait > t); 0 if P(wait = 0) >= p.
 * Throws RangeError unless 0 <= p < 1.
 */
export function waitQuantile(p: number, pLonger: (seconds: number) => number): number {
  requireShare('waitQuantile', p);
  const isExceeded = (seconds: number) => pLonger(seconds) > 1 - p;
  if (!isExceeded(0)) return 0;
  let high = 1;
  while (isExceeded(high)) high *= 2;
  return bisect(0, high, isExceeded)[1];
}

/** Throws RangeError unless 0 <= p < 1. */
export function requireShare(name: string, p: number): void {
  if (!(p >= 0 && p < 1)) throw new RangeError(`${name} requires 0 <= p < 1, got ${p}`);
}
