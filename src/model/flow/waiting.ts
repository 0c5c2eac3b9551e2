import { erlangAColumn, erlangAWith } from '../../erlang/erlangAInterval.ts';
import { exp } from '../../numeric/exp.ts';

/** Where `waiting` writes what: shares of all arrivals, and the mean wait in seconds of all of them, waits of 0 included. */
export const column = erlangAColumn;

/** Load up to which a queue of endlessly patient customers is taken as steady; the work beyond it piles up from interval to interval. */
const steadyLoad = 0.98;

/** Whether customers give up so late, after that many others have come, that no queue of an interval is long enough to show it. */
export const isEndless = (theta: number, arrivals: number): boolean => theta * 1e8 < arrivals;

/**
 * Waiting in one interval taken as a steady state: with all hands full services complete at c a second, and each waiting customer
 * gives up at theta a second (0: never). `ratio`: P(a free hand) / P(no free hand, nobody waits). `hangUp`: share who leave at once
 * instead of waiting; they count as waiting and as abandoned. Writes to `out` by `column`.
 */
export function waiting(
  ratio: number,
  arrivals: number,
  c: number,
  theta: number,
  hangUp: number,
  seconds: number,
  out: Float64Array,
): void {
  const stay = 1 - hangUp;
  if (stay === 0) {
    nobodyStays(ratio, out);
    return;
  }
  if (isEndless(theta, arrivals)) endless(ratio, Math.min(arrivals * stay, steadyLoad * c), c, seconds, out);
  else erlangAWith(ratio, arrivals * stay, c, theta, seconds, out);
  if (hangUp === 0) return;
  const pWait = out[column.pWait] as number;
  const gaveUp = stay * (out[column.pAbandon] as number);
  const later = 1 - (out[column.pAbandon] as number) - (out[column.servedWithin] as number);
  out[column.pAbandon] = hangUp * pWait + gaveUp;
  out[column.meanWaitSeconds] = stay * (out[column.meanWaitSeconds] as number);
  out[column.servedWithin] = Math.max(0, 1 - hangUp * pWait - gaveUp - stay * later);
  out[column.abandonedWithin] = hangUp * pWait + stay * (out[column.abandonedWithin] as number);
}

/** Erlang's loss model: whoever finds no free hand leaves at once. */
function nobodyStays(ratio: number, out: Float64Array): void {
  const pWait = 1 / (1 + ratio);
  out[column.pWait] = pWait;
  out[column.pAbandon] = pWait;
  out[column.meanWaitSeconds] = 0;
  out[column.servedWithin] = 1 - pWait;
  out[column.abandonedWithin] = pWait;
}

/** Erlang C: the wait of those who wait is exponential. */
function endless(ratio: number, arrivals: number, c: number, seconds: number, out: Float64Array): void {
  const spare = c - arrivals;
  const pWait = 1 / (1 + (ratio * spare) / c);
  out[column.pWait] = pWait;
  out[column.pAbandon] = 0;
  out[column.meanWaitSeconds] = pWait / spare;
  out[column.servedWithin] = 1 - pWait * exp(-spare * seconds);
  out[column.abandonedWithin] = 0;
}
