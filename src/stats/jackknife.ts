import { criticalValue } from './criticalValue.ts';
import { type Interval, interval } from './interval.ts';

export interface JackknifeInterval extends Interval {
  /** The value less its estimated bias, n value - (n - 1) mean of the values with one replication left out; the value if that is unknown. */
  readonly biasCorrected: number;
}

/**
 * Interval of a function of sums by the jackknife: `rows` holds one row of sums a replication, `statistic` takes the column totals (a row
 * that it must not keep or change). `value` is the statistic of all replications; the standard error comes from the n values with one
 * replication left out, sqrt((n - 1) / n * their sum of squares around their mean), with n - 1 degrees of freedom.
 * Infinite half width where fewer than two replications, or one that cannot be left out, are all there is.
 * Throws RangeError without rows, or where the statistic of all rows is not a number.
 * Source: R. G. Miller, The jackknife - a review, Biometrika 61 (1974); A. M. Law, Simulation Modeling and Analysis, section 9.4.
 *
 * jackknife(rows, ([served = 0, offered = 0]) => served / offered)
 */
export function jackknife(
  rows: readonly ArrayLike<number>[],
  statistic: (totals: Float64Array) => number,
  confidence = 0.95,
): JackknifeInterval {
  const totals = columnTotals(rows);
  const value = statistic(totals.slice());
  if (!Number.isFinite(value)) throw new RangeError(`jackknife requires a statistic of all rows that is a number, got ${value}`);
  const others = new Float64Array(totals.length);
  const without = Float64Array.from(rows, (row) => {
    for (let column = 0; column < totals.length; column++) others[column] = (totals[column] ?? 0) - (row[column] ?? 0);
    return statistic(others);
  });
  return jackknifeInterval(value, without, confidence);
}

/** The interval from the values that a statistic takes with each replication left out in turn. */
export function jackknifeInterval(value: number, without: Float64Array, confidence: number): JackknifeInterval {
  const count = without.length;
  const critical = criticalValue(confidence, count - 1);
  let sum = 0;
  for (const each of without) sum += each;
  const mean = sum / count;
  let squares = 0;
  for (const each of without) squares += (each - mean) * (each - mean);
  if (count < 2 || !Number.isFinite(squares)) return { ...interval(value, Infinity, critical), biasCorrected: value };
  const standardError = Math.sqrt(((count - 1) / count) * squares);
  return { ...interval(value, standardError, critical), biasCorrected: count * value - (count - 1) * mean };
}

/**
 * The interval from the values that a statistic takes with each block of replications left out in turn, where blocks hold `sizes`
 * replications: the delete-m_j jackknife. With h_j = n / m_j and pseudovalues h_j value - (h_j - 1) without_j, the
 * variance is the mean of their squares about the value less its bias, each divided by h_j - 1: terms of the same expectation however
 * unequal the blocks are. Its degrees of freedom follow by Satterthwaite. Blocks of one size: as `jackknifeInterval`.
 * Throws RangeError unless there is a size for each value.
 * Source: F. Busing, E. Meijer, R. van der Leeden, Delete-m jackknife for unequal m, Statistics and Computing 9 (1999), equation 8.
 */
export function blockJackknifeInterval(
  value: number,
  without: Float64Array,
  sizes: readonly number[],
  confidence: number,
): JackknifeInterval {
  const count = without.length;
  if (sizes.length !== count) throw new RangeError(`blockJackknifeInterval requires ${count} sizes, got ${sizes.length}`);
  let replications = 0;
  for (const size of sizes) replications += size;
  let bias = 0;
  for (let block = 0; block < count; block++)
    bias -= (1 - (sizes[block] as number) / replications) * (value - (without[block] as number));
  if (count < 2 || !Number.isFinite(bias)) return { ...interval(value, Infinity, Infinity), biasCorrected: value };
  let squares = 0;
  for (let block = 0; block < count; block++) {
    const others = replications / (sizes[block] as number) - 1;
    const apart = others * (value - (without[block] as number)) + bias;
    squares += (apart * apart) / others;
  }
  const critical = criticalValue(confidence, degreesOfFreedom(sizes, replications));
  return { ...interval(value, Math.sqrt(squares / count), critical), biasCorrected: value - bias };
}

/** Degrees of freedom of a variance that is the mean of squares of blocks about their common mean: g - 1 for g blocks of one size. */
function degreesOfFreedom(sizes: readonly number[], replications: number): number {
  const count = sizes.length;
  let sum = 0;
  let squares = 0;
  for (const size of sizes) {
    const odds = size / (replications - size);
    sum += odds;
    squares += odds * odds;
  }
  return (count * count) / (count + sum * sum - squares);
}

function columnTotals(rows: readonly ArrayLike<number>[]): Float64Array {
  const [first] = rows;
  if (!first) throw new RangeError('jackknife requires a row, got none');
  const totals = new Float64Array(first.length);
  for (const row of rows) {
    if (row.length !== totals.length)
      throw new RangeError(`jackknife requires rows of ${totals.length} columns, got ${row.length}`);
    for (let column = 0; column < totals.length; column++) totals[column] = (totals[column] ?? 0) + (row[column] ?? 0);
  }
  return totals;
}
