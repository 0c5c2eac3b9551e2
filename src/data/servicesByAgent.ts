import { endMoment, isAnswered, serviceStartMoment } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';

/** Rows of each agent's services longer than 0 s on each day, in order of start. */
export function servicesByAgent(calls: BankCalls, rows: readonly number[]): readonly (readonly number[])[] {
  const byAgentAndDay = new Map<string, number[]>();
  for (const row of rows) {
    if ((calls.agent[row] as number) < 0 || !isAnswered(calls, row) || calls.serviceSeconds[row] === 0) continue;
    const key = `${calls.agent[row]} ${calls.day[row]}`;
    const services = byAgentAndDay.get(key);
    if (services) services.push(row);
    else byAgentAndDay.set(key, [row]);
  }
  const inTime = (a: number, b: number) =>
    serviceStartMoment(calls, a) - serviceStartMoment(calls, b) || endMoment(calls, a) - endMoment(calls, b);
  return [...byAgentAndDay.values()].map((services) => services.sort(inTime));
}
