import { agentDemand, isAnswered } from './agentDemand.ts';
import type { BankCalls } from './bankCalls.ts';
import type { AgentSession } from './bankSessions.ts';

/** Without a call for so long an agent has left. */
const goneAfterSeconds = 1800;

/**
 * Sessions of agents: from an agent's first to last call of a day, split where more than half an hour passes between two calls. No
 * log-ins were recorded; time before the first call and after the last is left out.
 */
export function sessionsOf(calls: BankCalls): readonly AgentSession[] {
  const rows = agentDemand(calls, (row) => isAnswered(calls, row) && (calls.agent[row] as number) >= 0);
  const start = (row: number) => calls.serviceStart[row] as number;
  const inOrder = [...rows].sort(
    (a, b) =>
      (calls.day[a] as number) - (calls.day[b] as number) ||
      (calls.agent[a] as number) - (calls.agent[b] as number) ||
      start(a) - start(b),
  );
  const sessions: AgentSession[] = [];
  for (const row of inOrder) {
    const [day, agent] = [calls.day[row] as number, calls.agent[row] as number];
    const endSeconds = start(row) + (calls.serviceSeconds[row] as number);
    const last = sessions.at(-1);
    if (last?.day === day && last.agent === agent && start(row) - last.endSeconds <= goneAfterSeconds)
      sessions[sessions.length - 1] = { ...last, endSeconds: Math.max(last.endSeconds, endSeconds), calls: last.calls + 1 };
    else sessions.push({ day, agent, desk: 'any', startSeconds: start(row), endSeconds, calls: 1 });
  }
  return sessions;
}
