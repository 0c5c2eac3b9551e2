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
function identifies(calls: BankCalls, row: number): boolean {
  return typesThatIdentify.includes(calls.type[row] as number);
}

/**
 * Customers are recorded only for calls that joined the queue. The chance of that at a moment is estimated by the share that queued among the
 * calls of these types within `nearSeconds` of it, and each seen call stands for 1 / chance calls. The seen call is one of those: with X of n others
 * queued at chance p, (n + 1) / (X + 1) has the mean (1 - (1 - p)^(n + 1)) / p, so the weights are right on average with a few
 * neighbours. Where the chance changes within the neighbourhood, as just after somebody hung up in a long queue, they are a little high.
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

/** The share that queued among the calls near the moment of one that did. */
function queuedShareNear(moments: readonly number[], queued: readonly number[], nearSeconds: number): (moment: number) => number {
  const before = [0];
  for (const one of queued) before.push((before[before.length - 1] as number) + one);
  return (moment) => {
    const from = firstNotBefore(moments, moment - nearSeconds);
    const to = firstNotBefore(moments, moment + nearSeconds + 1);
    return ((before[to] as number) - (before[from] as number)) / (to - from);
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
