import { type BankCalls, outcomes } from './bankCalls.ts';
import { daySeconds } from './timeGrid.ts';

/**
 * Rows of the calls that asked for an agent: answered, or hung up in the queue. Left out are calls that ended in the menu and calls whose
 * record is suspect. `keep` narrows them.
 */
export function agentDemand(calls: BankCalls, keep: (row: number) => boolean = () => true): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < calls.count; row++) {
    if (calls.outcome[row] !== outcomes.leftInMenu && calls.suspect[row] === 0 && keep(row)) rows.push(row);
  }
  return rows;
}

/** Whether the call of a row was answered by an agent. */
export function isAnswered(calls: BankCalls, row: number): boolean {
  return calls.outcome[row] === outcomes.answered;
}

/** Moment in which a caller joined the queue or, with an agent free, was answered: end of the voice menu. */
export function demandMoment(calls: BankCalls, row: number): number {
  return momentOf(calls, row, (calls.menuEntry[row] as number) + (calls.menuSeconds[row] as number));
}

/** Moment in which the service of an answered call began. */
export function serviceStartMoment(calls: BankCalls, row: number): number {
  return momentOf(calls, row, calls.serviceStart[row] as number);
}

/** Moment in which a caller was gone: end of service, or hanging up in the queue. */
export function endMoment(calls: BankCalls, row: number): number {
  if (isAnswered(calls, row)) return serviceStartMoment(calls, row) + (calls.serviceSeconds[row] as number);
  return demandMoment(calls, row) + (calls.waitSeconds[row] as number);
}

function momentOf(calls: BankCalls, row: number, secondOfDay: number): number {
  return (calls.day[row] as number) * daySeconds + secondOfDay;
}
