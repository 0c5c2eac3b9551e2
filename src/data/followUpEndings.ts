import { endMoment, isAnswered } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import type { Ending } from './followUpShares.ts';
import type { CustomerHistories } from './seenCalls.ts';

/** Service under this is a call cut short: no agent can help in ten seconds. */
export const cutOffSeconds = 10;

/** How a call ended. */
export function endingOf(calls: BankCalls, row: number): Ending {
  if (!isAnswered(calls, row)) return 'hungUp';
  return (calls.serviceSeconds[row] as number) < cutOffSeconds ? 'cutOff' : 'served';
}

/**
 * Shares of the endings of customers' next calls within `withinSeconds` of hanging up. A seen call of weight w counts once for itself and
 * w - 1 times for calls that were not seen because they were answered at once, which are taken as served. All 0 where nobody calls again.
 */
export function followUpEndings(calls: BankCalls, histories: CustomerHistories, withinSeconds = 3600): Record<Ending, number> {
  const sums: Record<Ending, number> = { hungUp: 0, cutOff: 0, served: 0 };
  for (const history of histories) {
    history.slice(1).forEach((next, at) => {
      const previous = history[at]?.row as number;
      if (isAnswered(calls, previous) || next.moment - endMoment(calls, previous) > withinSeconds) return;
      sums[endingOf(calls, next.row)] += 1;
      sums.served += next.weight - 1;
    });
  }
  const total = Math.max(1, sums.hungUp + sums.cutOff + sums.served);
  return { hungUp: sums.hungUp / total, cutOff: sums.cutOff / total, served: sums.served / total };
}
