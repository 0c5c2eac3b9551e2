import powPure from '@stdlib/math-base-special-pow';

/** base^exponent, error below one unit in the last place; special values as IEEE 754 has them. */
export const pow: (base: number, exponent: number) => number = powPure;
