import { type CustomerHistories, firstNotBefore, type SeenCall } from './seenCalls.ts';

/** Further calls of the same customers after given moments. */
export interface CallsAfter {
  /** Moments looked from. */
  readonly moments: number;
  /** Weighted calls per moment until each of the edges. */
  readonly perMoment: readonly number[];
}

/**
 * Mean number of calls of the same customer within each of the `edges` (seconds, rising) after the moments that `momentsOf` gives for each of the
 * customer's calls. A call in the very second of the moment does not count.
 */
export function callsAfter(
  histories: CustomerHistories,
  momentsOf: (call: SeenCall) => readonly number[],
  edges: readonly number[],
): CallsAfter {
  const sums = edges.map(() => 0);
  let moments = 0;
  for (const history of histories) {
    const times = history.map((call) => call.moment);
    const before = cumulativeWeights(history);
    const weightUntil = (moment: number) => before[firstNotBefore(times, moment + 1)] as number;
    for (const moment of history.flatMap(momentsOf)) {
      moments++;
      edges.forEach((edge, at) => {
        sums[at] = (sums[at] as number) + weightUntil(moment + edge) - weightUntil(moment);
      });
    }
  }
  return { moments, perMoment: sums.map((sum) => (moments > 0 ? sum / moments : 0)) };
}

function cumulativeWeights(history: readonly SeenCall[]): readonly number[] {
  const sums = [0];
  for (const call of history) sums.push((sums[sums.length - 1] as number) + call.weight);
  return sums;
}
