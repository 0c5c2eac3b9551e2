import { studentQuantile } from '../numeric/studentQuantile.ts';

/** A value with a Student interval; NaN bounds where there are too few parts to form one. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Sums of one part of a run: a replication or a block of them. */
export interface Sums {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

const total = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/** Ratio of sums with each part left out in turn; and with none. */
function leftOut({ numerators, denominators }: Sums): { ratio: number; without: Float64Array } {
  const numerator = total(numerators);
  const denominator = total(denominators);
  const without = numerators.map((value, part) => (numerator - value) / (denominator - (denominators[part] as number)));
  return { ratio: numerator / denominator, without };
}

const factors = new Map<number, number>();
let factorsFor = Number.NaN;

/** Student's factor for an interval from so many parts; the last confidence is kept, as every interval of a summary has the same. */
function studentFactor(parts: number, confidence: number): number {
  if (confidence !== factorsFor) factors.clear();
  factorsFor = confidence;
  const known = factors.get(parts);
  if (known !== undefined) return known;
  const factor = studentQuantile((1 + confidence) / 2, parts - 1);
  factors.set(parts, factor);
  return factor;
}

/**
 * Interval from the values that a statistic takes with each part left out: the jackknife's standard error,
 * sqrt((n - 1) / n x sum of squares around their mean), with n - 1 degrees of freedom.
 */
export function jackknifeInterval(value: number, without: Float64Array, confidence: number): Interval {
  const parts = without.length;
  if (parts < 2) return { value, low: Number.NaN, high: Number.NaN };
  const mean = total(without) / parts;
  let squares = 0;
  for (const one of without) squares += (one - mean) * (one - mean);
  const half = studentFactor(parts, confidence) * Math.sqrt(((parts - 1) / parts) * squares);
  return { value, low: value - half, high: value + half };
}

/** Ratio of sums with its interval. */
export function ratioInterval(sums: Sums, confidence: number): Interval {
  const { ratio, without } = leftOut(sums);
  return jackknifeInterval(ratio, without, confidence);
}

/** Difference of two ratios over the same replications: the second less the first. */
export function pairedRatioDifference(first: Sums, second: Sums, confidence: number): Interval {
  const one = leftOut(first);
  const other = leftOut(second);
  const without = other.without.map((value, part) => value - (one.without[part] as number));
  return jackknifeInterval(other.ratio - one.ratio, without, confidence);
}
