import { blockJackknifeInterval, type JackknifeInterval, jackknifeInterval } from './jackknife.ts';

/** Numerator and denominator of a ratio of sums, one number a replication: say, served within 20 s and entered. */
export interface RatioSums {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * Interval of the sum of numerators over the sum of denominators, by the jackknife over replications; see `jackknife`.
 * Throws RangeError for lengths that differ, none at all, or denominators that add up to 0.
 */
export function ratioInterval(numerators: Float64Array, denominators: Float64Array, confidence = 0.95): JackknifeInterval {
  const { value, without } = ratios('ratioInterval', { numerators, denominators });
  return jackknifeInterval(value, without, confidence);
}

/** The same where each pair of sums is of a block of so many replications. */
export function blockRatioInterval({ numerators, denominators }: RatioSums, sizes: readonly number[], confidence = 0.95) {
  const { value, without } = ratios('blockRatioInterval', { numerators, denominators });
  return blockJackknifeInterval(value, without, sizes, confidence);
}

/**
 * Interval of the difference of two ratios of sums, the second less the first, over the same replications (common random numbers):
 * each replication is left out of both at once. Throws RangeError as `ratioInterval` does, or for runs of different length.
 */
export function pairedRatioDifference(first: RatioSums, second: RatioSums, confidence = 0.95): JackknifeInterval {
  const baseline = ratios('pairedRatioDifference', first);
  const alternative = ratios('pairedRatioDifference', second);
  const { length } = baseline.without;
  if (alternative.without.length !== length) {
    throw new RangeError(
      `pairedRatioDifference requires as many replications of both, got ${length} and ${alternative.without.length}`,
    );
  }
  const without = alternative.without.map((ratio, replication) => ratio - (baseline.without[replication] ?? 0));
  return jackknifeInterval(alternative.value - baseline.value, without, confidence);
}

/** The ratio, and the ratio with each replication left out. */
function ratios(caller: string, { numerators, denominators }: RatioSums): { value: number; without: Float64Array } {
  const { length } = numerators;
  if (length === 0 || denominators.length !== length) {
    throw new RangeError(`${caller} requires as many numerators as denominators, got ${length} and ${denominators.length}`);
  }
  const numerator = total(numerators);
  const denominator = total(denominators);
  if (!(denominator !== 0)) throw new RangeError(`${caller} requires denominators that do not add up to 0, got ${denominator}`);
  const without = numerators.map((value, replication) => (numerator - value) / (denominator - (denominators[replication] ?? 0)));
  return { value: numerator / denominator, without };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
