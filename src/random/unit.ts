import { draw } from './key.ts';

/** The uniform number in (0, 1) of 32 random bits: the middle of one of 2^32 equal steps, never 0 or 1. */
export function unit(bits: number): number {
  return ((bits >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/** A uniform number in (0, 1) of 52 random bits, for the few uses where steps of 2^-32 could be seen. Costs two draws. */
export function unitFine(word0: number, word1: number, purpose: number): number {
  const high = draw(word0, word1, purpose) >>> 0;
  const low = draw(word1, word0, purpose) >>> 12;
  return (high * 1048576 + low + 0.5) * 2.220446049250313e-16;
}
