import { endMoment } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import { type CallsAfter, callsAfter } from './callsAfter.ts';
import type { CustomerHistories, SeenCall } from './seenCalls.ts';
import { daySeconds } from './timeGrid.ts';

/** Calls that follow calls of some kind beyond what the same customers make anyway. */
export interface ExtraCalls {
  readonly edges: readonly number[];
  readonly after: CallsAfter;
  /** What the same customers do at the same times of day one and two weeks before and after. */
  readonly anyway: CallsAfter;
  /** after - anyway, per call, until each edge. */
  readonly extra: readonly number[];
}

const weeksApart = [-2, -1, 1, 2];

/** Seconds from half a minute to eight hours at which calls after a call are usually counted. */
const usualEdges = [
  30, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10800, 14400, 21600, 28800,
] as const;

/**
 * Extra calls after the end of the calls that `follows` picks. A customer who calls several times a week calls again soon whatever happened, so what
 * followed is set against the same customer's own calls at the same time of day 7 and 14 days before and after, as far as
 * `isUsualDay` holds for that day and the next. What is left is due to the call, or to whatever brought it about that day. It counts all
 * further calls, also those that follow from the first of them: see followUpShares.
 */
export function extraCalls(
  calls: BankCalls,
  histories: CustomerHistories,
  follows: (row: number) => boolean,
  isUsualDay: (day: number) => boolean,
  edges: readonly number[] = usualEdges,
): ExtraCalls {
  const momentsAfter = (call: SeenCall) => (follows(call.row) ? [endMoment(calls, call.row)] : []);
  const isUsual = (moment: number) => {
    const day = Math.floor(moment / daySeconds);
    return isUsualDay(day) && isUsualDay(day + 1);
  };
  const momentsApart = (call: SeenCall) =>
    momentsAfter(call).flatMap((moment) => weeksApart.map((weeks) => moment + weeks * 7 * daySeconds).filter(isUsual));
  const after = callsAfter(histories, momentsAfter, edges);
  const anyway = callsAfter(histories, momentsApart, edges);
  const extra = after.perMoment.map((mean, at) => mean - (anyway.perMoment[at] as number));
  return { edges, after, anyway, extra };
}
