import gammalnPure from '@stdlib/math-base-special-gammaln';

/** ln |Gamma(x)|; Infinity at 0 and the negative integers. */
export const gammaln: (x: number) => number = gammalnPure;
