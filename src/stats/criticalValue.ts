import { studentQuantile } from '../numeric/studentQuantile.ts';

const known = new Map<string, number>();

/**
 * The t for which a two-sided Student interval with so many degrees of freedom covers with probability `confidence` (0.95: 2.045 for
 * 29). Infinity degrees of freedom: the normal law. No degree of freedom: Infinity. Kept for the next call.
 * Throws RangeError unless 0 < confidence < 1 and degreesOfFreedom >= 0.
 */
export function criticalValue(confidence: number, degreesOfFreedom: number): number {
  return bonferroni(confidence, 1, degreesOfFreedom);
}

/**
 * The t that gives `comparisons` intervals together at least the probability `confidence` that all of them cover
 * (Bonferroni: each errs with probability (1 - confidence) / comparisons).
 */
export function bonferroni(confidence: number, comparisons: number, degreesOfFreedom: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`criticalValue requires 0 < confidence < 1, got ${confidence}`);
  if (!(degreesOfFreedom >= 0)) throw new RangeError(`criticalValue requires degreesOfFreedom >= 0, got ${degreesOfFreedom}`);
  if (!(Number.isInteger(comparisons) && comparisons > 0)) {
    throw new RangeError(`bonferroni requires a whole number of comparisons >= 1, got ${comparisons}`);
  }
  if (degreesOfFreedom === 0) return Infinity;
  const key = `${confidence} ${comparisons} ${degreesOfFreedom}`;
  let value = known.get(key);
  if (value === undefined) {
    value = -studentQuantile((1 - confidence) / (2 * comparisons), degreesOfFreedom);
    known.set(key, value);
  }
  return value;
}
