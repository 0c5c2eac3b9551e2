import { queueColumn, queueColumns, teamColumn, teamColumns } from '../metrics/tally.ts';
import * as at from './layout.ts';
import { now, stepEnd } from './state.ts';
import type { State } from './state.ts';
import { staffTeam } from './staffing.ts';

/** Moves to the step of the window's calendar that begins now: opening hours, rows of the tally, staff. */
export function beginStep(s: State): void {
  const { calendar } = s.model;
  const from = s.clock[now] as number;
  const length = stepLength(s, s.step);
  s.clock[stepEnd] = from + length;
  s.row = from >= s.windowStart && from < s.windowEnd ? (calendar.interval[s.step] as number) : s.intervals;
  openChannels(s);
  carryIntegrals(s, length);
  for (let team = 0; team < s.teams; team++) staffTeam(s, team, length);
}

function stepLength(s: State, step: number): number {
  const { time } = s.model.calendar;
  return (time[step + 1] as number) - (time[step] as number);
}

/** What waits, works or rests at the start of a step counts over its whole length; later changes correct it. */
function carryIntegrals(s: State, length: number): void {
  for (let queue = 0; queue < s.queues; queue++) {
    const cell = (s.row * s.queues + queue) * queueColumns.length + queueColumn.waitingSeconds;
    s.queueTally[cell] = (s.queueTally[cell] as number) + length * (s.queueInts[(queue << 2) + at.waiting] as number);
  }
  for (let team = 0; team < s.teams; team++) {
    const cell = (s.row * s.teams + team) * teamColumns.length;
    const carry = (column: number, field: number) => {
      s.teamTally[cell + column] = (s.teamTally[cell + column] as number) + length * (s.teamInts[(team << 4) + field] as number);
    };
    carry(teamColumn.present, at.present);
    carry(teamColumn.busy, at.busy);
    carry(teamColumn.contacts, at.inContact);
    carry(teamColumn.onBreak, at.onBreak);
    carry(teamColumn.onBacklog, at.onBacklog);
  }
}

function openChannels(s: State): void {
  const { calendar, channelIds } = s.model;
  const before = (s.clock[now] as number) === 0 ? 0 : stepLength(s, (s.step + calendar.steps - 1) % calendar.steps);
  for (let channel = 0; channel < channelIds.length; channel++) {
    if (s.open[channel] === 1) s.openBefore[channel] = (s.openBefore[channel] as number) + before;
    s.open[channel] = calendar.open[s.step * channelIds.length + channel] as number;
  }
}

/** Seconds a channel has been open since the start of the simulation. */
export function openSeconds(s: State, channel: number): number {
  const closed = s.openBefore[channel] as number;
  return s.open[channel] === 0 ? closed : closed + stepLength(s, s.step) - ((s.clock[stepEnd] as number) - (s.clock[now] as number));
}

/** Time at which a closed channel opens next; Infinity where it never does. */
export function nextOpening(s: State, channel: number): number {
  const { calendar, channelIds } = s.model;
  let time = s.clock[stepEnd] as number;
  for (let ahead = 1; ahead <= calendar.steps; ahead++) {
    const step = (s.step + ahead) % calendar.steps;
    if (calendar.open[step * channelIds.length + channel] === 1) return time;
    time += stepLength(s, step);
  }
  return Number.POSITIVE_INFINITY;
}
