import expm1Pure from '@stdlib/math-base-special-expm1';

/** e^x - 1 without cancellation near 0. */
export const expm1: (x: number) => number = expm1Pure;
