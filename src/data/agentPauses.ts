import { demandMoment, endMoment, serviceStartMoment } from './agentDemand.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';
import type { CensoredSample } from './kaplanMeier.ts';
import { servicesByAgent } from './servicesByAgent.ts';
import type { Stretch } from './timeGrid.ts';
import { lastBegun, union } from './union.ts';

/**
 * How long agents stay away from the next call while customers wait: wrap-up, ringing and breaks in one. After each service that ends with somebody
 * in the queue, the time until the agent's next service; cut short when the queue runs empty, for then nothing keeps an agent from
 * idling. Callers for internet support do not count as waiting. An agent without another call within `goneAfterSeconds` has left and
 * gives nothing, which leaves out the longest breaks, as the sessions of agents do.
 */
export function agentPauses(calls: BankCalls, rows: readonly number[], goneAfterSeconds = 1800): CensoredSample {
  const waits = union(rows.filter((row) => calls.type[row] !== bankTypes.indexOf('IN')).map((row) => waitOf(calls, row)));
  const seconds: number[] = [];
  const happened: boolean[] = [];
  for (const services of servicesByAgent(calls, rows)) {
    services.slice(1).forEach((next, at) => {
      const end = endMoment(calls, services[at] as number);
      const pause = serviceStartMoment(calls, next) - end;
      const queueLasts = (waits[lastBegun(waits, end)]?.to ?? 0) - end;
      if (queueLasts <= 0 || pause < 0 || pause > goneAfterSeconds) return;
      // The clocks of queue and agents differ by up to a second.
      const tookOne = pause <= queueLasts + 1;
      seconds.push(tookOne ? pause : queueLasts);
      happened.push(tookOne);
    });
  }
  return { seconds, happened };
}

function waitOf(calls: BankCalls, row: number): Stretch {
  const from = demandMoment(calls, row);
  return { from, to: from + (calls.waitSeconds[row] as number) };
}
