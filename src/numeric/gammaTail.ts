import { upperGammaFraction } from './upperGammaFraction.ts';

/** From this shape on the terms of the downward series vanish before they change sign: they fall below e^(-a / 2). */
const leastShapeForSeries = 100;

/**
 * P(a, x), or Q(a, x) where `upper`, for 0 < x < Infinity, given density = x^a e^-x / Gamma(a + 1).
 * Source: NIST Digital Library of Mathematical Functions 8.7.1 and 8.8.9.
 */
export function gammaTail(x: number, a: number, upper: boolean, density: number): number {
  const isSeriesBetter = x < a + 1;
  const tail = density * (isSeriesBetter ? lowerSeries(a, x) : upperPart(a, x));
  return isSeriesBetter === upper ? 1 - tail : tail;
}

/** sum over k >= 0 of x^k / ((a + 1) ... (a + k)). */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Gamma(a, x) e^x x^-a a for x >= a + 1. */
function upperPart(a: number, x: number): number {
  return (a >= leastShapeForSeries ? upperSeries(a, x) / x : upperGammaFraction(a, x)) * a;
}

/** sum over k >= 0 of (a - 1) ... (a - k) / x^k, as far as the terms are positive. */
function upperSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (a - k) / x;
    sum += term;
  }
  return sum;
}
