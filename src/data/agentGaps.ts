import { demandMoment, endMoment, serviceStartMoment } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import { servicesByAgent } from './servicesByAgent.ts';

/**
 * What an agent needs between two calls (wrap-up and ringing): the seconds from the end of a service to the start of the agent's next on the same
 * day, where the next caller had joined the queue before that end. `minServiceSeconds` leaves out gaps after shorter services.
 * A longer pause while customers wait mostly ends with a caller who came during the pause and so is not among the gaps: see agentPauses.
 */
export function agentGaps(calls: BankCalls, rows: readonly number[], minServiceSeconds = 0): readonly number[] {
  const gaps: number[] = [];
  for (const services of servicesByAgent(calls, rows)) {
    services.slice(1).forEach((next, at) => {
      const previous = services[at] as number;
      const end = endMoment(calls, previous);
      const gap = serviceStartMoment(calls, next) - end;
      const wasWaiting = calls.queued[next] === 1 && demandMoment(calls, next) < end;
      const longEnough = (calls.serviceSeconds[previous] as number) >= minServiceSeconds;
      if (wasWaiting && longEnough && gap >= 0) gaps.push(gap);
    });
  }
  return gaps;
}
