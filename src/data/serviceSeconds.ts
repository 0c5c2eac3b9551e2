import { demandMoment, isAnswered } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import { hourOf } from './timeGrid.ts';

/** Service times of the answered among the rows, in whole seconds, those under 10 s that end without help included. */
export function serviceSeconds(calls: BankCalls, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => isAnswered(calls, row)).map((row) => calls.serviceSeconds[row] as number);
}

/** Sums of service seconds and numbers of answered calls by hour of the day in which the call asked for an agent. */
export function serviceByHour(calls: BankCalls, rows: readonly number[]): { seconds: Float64Array; answered: Float64Array } {
  const sums = { seconds: new Float64Array(24), answered: new Float64Array(24) };
  for (const row of rows) {
    if (!isAnswered(calls, row)) continue;
    const hour = hourOf(demandMoment(calls, row));
    sums.seconds[hour] = (sums.seconds[hour] as number) + (calls.serviceSeconds[row] as number);
    sums.answered[hour] = (sums.answered[hour] as number) + 1;
  }
  return sums;
}
