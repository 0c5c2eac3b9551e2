import { demandMoment, endMoment, isAnswered, serviceStartMoment } from './agentDemand.ts';
import { sessionStretch } from './agentSeconds.ts';
import { type BankCalls, bankTypes } from './bankCalls.ts';
import type { AgentSession } from './bankSessions.ts';
import { coverage } from './coverage.ts';
import { type Stretch, secondsPerInterval, type TimeGrid } from './timeGrid.ts';

/** Sums for each interval of a grid. */
export interface BusyWhileWaiting {
  /** Seconds in which some caller had waited longer than the limit. */
  readonly waitingSeconds: Float64Array;
  /** Agent-seconds in service during those. */
  readonly inServiceSeconds: Float64Array;
  /** Agent-seconds in session during those. */
  readonly inSessionSeconds: Float64Array;
}

/**
 * What agents did while somebody waited: a direct look at how many of those in session were available, for then an available agent is in service
 * or between two calls. Callers for internet support do not count as waiting: few agents take them. In hours with few agents it
 * reads too low, since callers then wait long mostly when agents are away.
 */
export function busyWhileWaiting(
  grid: TimeGrid,
  calls: BankCalls,
  rows: readonly number[],
  sessions: readonly AgentSession[],
  limitSeconds = 15,
): BusyWhileWaiting {
  const waiting = coverage(
    rows.filter((row) => calls.type[row] !== bankTypes.indexOf('IN')).map((row) => longWait(calls, row, limitSeconds)),
  );
  const whole: Stretch = { from: grid.firstDay * 86400, to: (grid.firstDay + grid.days) * 86400 };
  const services = rows
    .filter((row) => isAnswered(calls, row) && (calls.agent[row] as number) >= 0)
    .map((row) => ({ from: serviceStartMoment(calls, row), to: endMoment(calls, row) }));
  return {
    waitingSeconds: secondsPerInterval(grid, [whole], waiting),
    inServiceSeconds: secondsPerInterval(grid, services, waiting),
    inSessionSeconds: secondsPerInterval(grid, sessions.map(sessionStretch), waiting),
  };
}

function longWait(calls: BankCalls, row: number, limitSeconds: number): Stretch {
  const from = demandMoment(calls, row);
  return { from: from + limitSeconds, to: from + (calls.waitSeconds[row] as number) };
}
