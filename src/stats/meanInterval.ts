import { mean, sampleVariance } from 'simple-statistics';
import { criticalValue } from './criticalValue.ts';
import { type Interval, interval } from './interval.ts';

/**
 * Student interval of the mean of independent observations of equal weight, one a replication; n - 1 degrees of freedom. For a ratio
 * of sums (a service level, a mean wait) take `ratioInterval`. Throws RangeError without observations.
 *
 * meanInterval([1, 2, 3]) is 2 +- 2.48...
 */
export function meanInterval(observations: ArrayLike<number>, confidence = 0.95): Interval {
  const values = Array.from(observations);
  if (values.length === 0) throw new RangeError('meanInterval requires an observation, got none');
  const critical = criticalValue(confidence, values.length - 1);
  const standardError = values.length === 1 ? Infinity : Math.sqrt(sampleVariance(values) / values.length);
  return interval(mean(values), standardError, critical);
}

/** Student interval of the mean of second - first over the same replications (common random numbers), observation by observation. */
export function pairedDifference(first: ArrayLike<number>, second: ArrayLike<number>, confidence = 0.95): Interval {
  if (first.length !== second.length) {
    throw new RangeError(`pairedDifference requires as many of both, got ${first.length} and ${second.length}`);
  }
  return meanInterval(
    Array.from(second, (value, replication) => value - (first[replication] ?? 0)),
    confidence,
  );
}
