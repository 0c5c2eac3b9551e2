import { blockJackknifeInterval } from '../../stats/jackknife.ts';
import { blockRatioInterval, pairedRatioDifference, type RatioSums, ratioInterval } from '../../stats/ratioInterval.ts';

/** A value and the bounds of its interval: NaN where the population is empty, infinite where there is too little to form one. */
export interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const nothing: Bounds = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

/** Whether there is anything to divide by. */
function isThere({ numerators, denominators }: RatioSums): boolean {
  let numerator = 0;
  let denominator = 0;
  for (const value of numerators) numerator += value;
  for (const value of denominators) denominator += value;
  return Number.isFinite(numerator) && Number.isFinite(denominator) && denominator !== 0;
}

/** A ratio of sums with its jackknife interval. */
export const ratioBounds = (sums: RatioSums, confidence: number): Bounds =>
  isThere(sums) ? ratioInterval(sums.numerators, sums.denominators, confidence) : nothing;

/** The same where the sums are of blocks of so many replications. */
export const blockRatioBounds = (sums: RatioSums, sizes: readonly number[], confidence: number): Bounds =>
  isThere(sums) ? blockRatioInterval(sums, sizes, confidence) : nothing;

/** The second ratio less the first, over the same parts. */
export const differenceBounds = (first: RatioSums, second: RatioSums, confidence: number): Bounds =>
  isThere(first) && isThere(second) ? pairedRatioDifference(first, second, confidence) : nothing;

/** The bounds that follow from the values with each block of so many replications left out in turn. */
export const leftOutBounds = (value: number, without: Float64Array, sizes: readonly number[], confidence: number): Bounds =>
  Number.isFinite(value) ? blockJackknifeInterval(value, without, sizes, confidence) : nothing;

/** A sum over a sum neither of which is random. */
export function exactBounds({ numerators, denominators }: RatioSums): Bounds {
  const value = (numerators[0] as number) / (denominators[0] as number);
  return { value, low: value, high: value };
}
