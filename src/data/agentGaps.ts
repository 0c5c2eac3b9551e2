import { demandMoment, endMoment, isAnswered, serviceStartMoment } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';

/**
 * What an agent needs between two calls (wrap-up and ringing): the seconds from the end of a service to the start of the agent's next on the same
 * day, where the next caller had joined the queue before that end. `minServiceSeconds` leaves out gaps after shorter services.
 * A longer pause while customers wait mostly ends with a caller who came during the pause and so is not among the gaps.
 */
export function agentGaps(calls: BankCalls, rows: readonly number[], minServiceSeconds = 0): readonly number[] {
  const gaps: number[] = [];
  for (const services of servicesByAgent(calls, rows).values()) {
    services.slice(1).forEach((next, at) => {
      const previous = services[at] as number;
      const end = endMoment(calls, previous);
      const gap = serviceStartMoment(calls, next) - end;
      const wasWaiting = calls.queued[next] === 1 && demandMoment(calls, next) < end;
      const sameDay = calls.day[next] === calls.day[previous];
      const longEnough = (calls.serviceSeconds[previous] as number) >= minServiceSeconds;
      if (wasWaiting && sameDay && longEnough && gap >= 0) gaps.push(gap);
    });
  }
  return gaps;
}

/** Rows of each agent's services longer than 0 s, in order of start. */
function servicesByAgent(calls: BankCalls, rows: readonly number[]): Map<number, number[]> {
  const byAgent = new Map<number, number[]>();
  for (const row of rows) {
    const agent = calls.agent[row] as number;
    if (agent < 0 || !isAnswered(calls, row) || calls.serviceSeconds[row] === 0) continue;
    const services = byAgent.get(agent);
    if (services) services.push(row);
    else byAgent.set(agent, [row]);
  }
  for (const services of byAgent.values()) {
    services.sort(
      (a, b) => serviceStartMoment(calls, a) - serviceStartMoment(calls, b) || endMoment(calls, a) - endMoment(calls, b),
    );
  }
  return byAgent;
}
