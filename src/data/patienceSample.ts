import { isAnswered } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import type { CensoredSample } from './kaplanMeier.ts';

/**
 * Waits of those rows that joined the queue; the event is hanging up, an answer, or leaving for a reason that `hangsUp` does not count, cuts the watching short. Who was answered at once tells
 * nothing about patience and is left out.
 */
export function patienceSample(
  calls: BankCalls,
  rows: readonly number[],
  hangsUp = (row: number) => !isAnswered(calls, row),
): CensoredSample {
  const queued = rows.filter((row) => calls.queued[row] === 1);
  return {
    seconds: queued.map((row) => calls.waitSeconds[row] as number),
    happened: queued.map(hangsUp),
  };
}
