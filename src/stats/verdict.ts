export type Verdict = 'better' | 'worse' | 'tooSmall' | 'unclear';

/** No verdict from fewer replications: their standard errors are not to be trusted. */
const leastReplications = 30;

/** A difference between two scenarios, the second less the first, and what is to be made of it. */
export interface Judged {
  readonly difference: number;
  /** Half width of its confidence interval. */
  readonly halfWidth: number;
  /** The smallest difference worth acting on, >= 0 and in the unit of the difference. */
  readonly smallestThatMatters: number;
  /** Whether more or less of the measure is good. */
  readonly goodDirection: 'up' | 'down';
  readonly replications: number;
}

/**
 * What a difference says to the one who decides:
 * - better, worse: the interval leaves out 0, and the difference itself is at least the smallest that matters;
 * - tooSmall: the whole interval is closer to 0 than the smallest that matters, or is 0 itself;
 * - unclear: neither, or fewer than 30 replications.
 * Throws RangeError for NaN, a negative half width or smallest difference.
 */
export function verdict({ difference, halfWidth, smallestThatMatters, goodDirection, replications }: Judged): Verdict {
  if (!Number.isFinite(difference)) throw new RangeError(`verdict requires a difference that is a number, got ${difference}`);
  if (!(halfWidth >= 0)) throw new RangeError(`verdict requires halfWidth >= 0, got ${halfWidth}`);
  if (!(smallestThatMatters >= 0)) throw new RangeError(`verdict requires smallestThatMatters >= 0, got ${smallestThatMatters}`);
  if (!(replications >= leastReplications)) return 'unclear';
  const size = Math.abs(difference);
  if (size + halfWidth < smallestThatMatters || size + halfWidth === 0) return 'tooSmall';
  if (size > halfWidth && size >= smallestThatMatters) return difference > 0 === (goodDirection === 'up') ? 'better' : 'worse';
  return 'unclear';
}
