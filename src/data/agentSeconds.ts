import type { AgentSession } from './bankSessions.ts';
import { daySeconds, type Stretch, secondsPerInterval, type TimeGrid } from './timeGrid.ts';

/** Agent-seconds in session in each interval, edges exact; divided by the length of an interval, the mean number of agents. */
export function agentSeconds(grid: TimeGrid, sessions: readonly AgentSession[]): Float64Array {
  return secondsPerInterval(grid, sessions.map(sessionStretch));
}

/** The stretch of a session, in seconds since the start of 1 January 1970. */
export function sessionStretch({ day, startSeconds, endSeconds }: AgentSession): Stretch {
  return { from: day * daySeconds + startSeconds, to: day * daySeconds + endSeconds };
}
