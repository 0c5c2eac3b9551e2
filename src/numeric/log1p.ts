import log1pPure from '@stdlib/math-base-special-log1p';

/** ln(1 + x) without cancellation near 0. -Infinity at -1, NaN below. */
export const log1p: (x: number) => number = log1pPure;
