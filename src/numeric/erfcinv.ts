import erfcinvPure from '@stdlib/math-base-special-erfcinv';

/** Inverse of erfc on [0, 2]; erfcinv(0) is Infinity, NaN outside. */
export const erfcinv: (x: number) => number = erfcinvPure;
