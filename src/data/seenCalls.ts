import { demandMoment } from './agentDemand.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';

/** A call that can be traced to a customer. */
export interface SeenCall {
  readonly row: number;
  /** When it asked for an agent. */
  readonly moment: number;
  /** How many calls it stands for: 1 over the chance that a call at that moment queued and so was seen. */
  readonly weight: number;
}

/** The seen calls of each customer, in order of time. */
export type CustomerHistories = readonly (readonly SeenCall[])[];

const typesThatIdentify = ['PS', 'PE', 'NE'].map((type) => bankTypes.indexOf(type as (typeof bankTypes)[number]));

/** Whether a call is of a type whose callers say who they are and call on their own account (not a call returned by the bank). */
export function identifies(calls: BankCalls, row: number): boolean {
  return typesThatIdentify.includes(calls.type[row] as number);
}

/**
 * Customers are recorded only for calls that joined the queue. The chance of that at a moment is estimated by the share that queued among the
 * other calls of these types within `nearSeconds` of it (in a wider and wider neighbourhood until there are three), and each seen call
 * stands for 1 / chance calls. The chance is never put below 0.05. Calls answered at once that follow a hang-up within seconds of a
 * long queue are rare, so for prompt redials the weight is close to 1.
 */
export function seenCalls(calls: BankCalls, rows: readonly number[], nearSeconds = 300): CustomerHistories {
  const identifying = rows
    .filter((row) => identifies(calls, row))
    .sort((a, b) => demandMoment(calls, a) - demandMoment(calls, b));
  const chance = queuedShareNear(
    identifying.map((row) => demandMoment(calls, row)),
    identifying.map((row) => calls.queued[row] as number),
    nearSeconds,
  );
  const histories = new Map<number, SeenCall[]>();
  for (const row of identifying) {
    const customer = calls.customer[row] as number;
    if (calls.queued[row] !== 1 || customer < 0) continue;
    const moment = demandMoment(calls, row);
    const call = { row, moment, weight: 1 / chance(moment) };
    const history = histories.get(customer);
    if (history) history.push(call);
    else histories.set(customer, [call]);
  }
  return [...histories.values()];
}

/** The share that queued near the moment of a call, that call left out; it is taken to have queued itself. */
function queuedShareNear(moments: readonly number[], queued: readonly number[], nearSeconds: number): (moment: number) => number {
  const before = [0];
  for (const one of queued) before.push((before[before.length - 1] as number) + one);
  return (moment) => {
    for (let near = nearSeconds; ; near *= 2) {
      const from = firstNotBefore(moments, moment - near);
      const to = firstNotBefore(moments, moment + near + 1);
      const others = to - from - 1;
      if (others < 3 && near < 3600) continue;
      const queuedOthers = (before[to] as number) - (before[from] as number) - 1;
      return Math.max(0.05, others > 0 ? queuedOthers / others : 1);
    }
  };
}

/** Index of the first moment that is not before a limit. */
export function firstNotBefore(moments: readonly number[], limit: number): number {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
