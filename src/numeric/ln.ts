import lnPure from '@stdlib/math-base-special-ln';

/** Natural logarithm, error below one unit in the last place. ln(0) is -Infinity, NaN below 0. */
export const ln: (x: number) => number = lnPure;
