import { queueColumn, queueWidth, teamColumn, teamWidth } from '../metrics/tally.ts';
import { startBreaks } from './breaks.ts';
import { turnOut } from './contact.ts';
import { carryRules } from './intraday.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import { setRow } from './setRow.ts';
import { staffTeam } from './staffing.ts';
import {
  clock,
  now,
  open,
  openBefore,
  pace,
  placeInts,
  queueInts,
  queueTally,
  registers,
  running,
  stepEnd,
  stepStart,
  teamInts,
  teamTally,
  windowEnd,
  windowStart,
} from './state.ts';

/** Moves to the step of the window's calendar that begins now: opening hours, rows of the tally, staff. */
export function beginStep(): void {
  const { calendar } = running.model;
  const from = clock[now] as number;
  const length = stepLength(registers[reg.step] as number);
  const before = (clock[stepEnd] as number) - (clock[stepStart] as number);
  clock[stepStart] = from;
  clock[stepEnd] = from + length;
  const inside = from >= (clock[windowStart] as number) && from < (clock[windowEnd] as number);
  setRow(inside ? (calendar.interval[registers[reg.step] as number] as number) : (registers[reg.intervalCount] as number));
  setPace();
  openChannels(before);
  carryIntegrals(length);
  carryRules(length);
  for (let queue = 0; queue < (registers[reg.queueCount] as number); queue++)
    if (running.model.places.turnsAway[queue] === 1 && !isOpen(queue)) turnOut(queue);
  for (let team = 0; team < (registers[reg.teamCount] as number); team++) staffTeam(team, length);
  startBreaks();
}

function stepLength(step: number): number {
  const { time } = running.model.calendar;
  return (time[step + 1] as number) - (time[step] as number);
}

const isOpen = (place: number): boolean => open[placeInts[(place << 4) + at.channelOf] as number] === 1;

/** Handle times of the hour. */
function setPace(): void {
  const { calendar, handling, intervals } = running.model;
  const interval = calendar.interval[registers[reg.step] as number] as number;
  for (let type = 0; type < (registers[reg.typeCount] as number); type++)
    pace[type] = handling.pace[type * intervals + interval] as number;
}

/** What waits, works or rests at the start of a step counts over its whole length; later changes correct it. */
function carryIntegrals(length: number): void {
  for (let queue = 0; queue < (registers[reg.queueCount] as number); queue++) {
    const cell = (registers[reg.queueRow] as number) + queue * queueWidth + queueColumn.waitingSeconds;
    queueTally[cell] = (queueTally[cell] as number) + length * (queueInts[(queue << 2) + at.waiting] as number);
  }
  for (let team = 0; team < (registers[reg.teamCount] as number); team++) {
    const cell = (registers[reg.teamRow] as number) + team * teamWidth;
    const carry = (column: number, field: number) => {
      teamTally[cell + column] = (teamTally[cell + column] as number) + length * (teamInts[(team << 4) + field] as number);
    };
    carry(teamColumn.present, at.present);
    carry(teamColumn.busy, at.busy);
    carry(teamColumn.contacts, at.inContact);
    carry(teamColumn.onBreak, at.onBreak);
    carry(teamColumn.onBacklog, at.onBacklog);
  }
}

/** `before`: length of the step that has ended, seconds. */
function openChannels(before: number): void {
  const { calendar, channelIds } = running.model;
  for (let channel = 0; channel < channelIds.length; channel++) {
    if (open[channel] === 1) openBefore[channel] = (openBefore[channel] as number) + before;
    open[channel] = calendar.open[(registers[reg.step] as number) * channelIds.length + channel] as number;
  }
}

/** Seconds a channel has been open since the start of the simulation. */
export function openSeconds(channel: number): number {
  const before = openBefore[channel] as number;
  return open[channel] === 0 ? before : before + ((clock[now] as number) - (clock[stepStart] as number));
}

/** Time at which a closed channel opens next; Infinity where it never does. */
export function nextOpening(channel: number): number {
  const { calendar, channelIds } = running.model;
  let time = clock[stepEnd] as number;
  for (let ahead = 1; ahead <= calendar.steps; ahead++) {
    const step = ((registers[reg.step] as number) + ahead) % calendar.steps;
    if (calendar.open[step * channelIds.length + channel] === 1) return time;
    time += stepLength(step);
  }
  return Number.POSITIVE_INFINITY;
}
