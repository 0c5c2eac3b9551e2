import { type CsvRow, csvTable, type DataProblem, wholeNumber } from './csvTable.ts';
import { dayNumber } from './dayNumber.ts';

/** A stretch in which an agent was at work, from the first to the last call in it; inferred from calls, not from log-ins. */
export interface AgentSession {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly agent: number;
  readonly desk: string;
  /** Seconds after midnight of the day; the end may lie after the next midnight. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly calls: number;
}

/** Reads agent sessions from the texts of one or several files. Rows with a problem are reported and left out. */
export function bankSessions(texts: readonly string[]): { sessions: readonly AgentSession[]; problems: readonly DataProblem[] } {
  const table = csvTable(texts, ['date', 'agent', 'desk', 'start_s', 'end_s', 'calls']);
  const sessions: AgentSession[] = [];
  const problems = [...table.problems];
  for (const row of table.rows) {
    const session = readSession(row);
    if (session && session.endSeconds >= session.startSeconds) sessions.push(session);
    else problems.push({ file: row.file, line: row.line, message: `is no session: "${row.cells.join(',')}"` });
  }
  return { sessions, problems };
}

function readSession({ cells }: CsvRow): AgentSession | undefined {
  const [date, agent, desk, start, end, calls] = cells as [string, string, string, string, string, string];
  const day = dayNumber(date);
  const numbers = [agent, start, end, calls].map(wholeNumber);
  if (day === undefined || desk === '' || numbers.includes(undefined)) return undefined;
  const [agentId, startSeconds, endSeconds, callCount] = numbers as [number, number, number, number];
  return { day, agent: agentId, desk, startSeconds, endSeconds, calls: callCount };
}
