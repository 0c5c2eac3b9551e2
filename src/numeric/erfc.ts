import erfcPure from '@stdlib/math-base-special-erfc';

/** Complementary error function 2 / sqrt(pi) times the integral of e^(-t^2) from x to infinity. */
export const erfc: (x: number) => number = erfcPure;
