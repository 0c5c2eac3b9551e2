import expPure from '@stdlib/math-base-special-exp';

/** e^x, error below one unit in the last place. 0 below -745.1, Infinity above 709.8. */
export const exp: (x: number) => number = expPure;
