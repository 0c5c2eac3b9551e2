import { typeWidth } from '../../metrics/tally.ts';
import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { open, placeInts, queueInts, registers, slotInts, slotReals, teamInts } from '../state.ts';

/**
 * What somebody sees who looks at the counts of queues and teams before every event and writes down how long they lasted: a second book
 * beside the tally, which is kept by what changes. The laws of a run (`run.ts`) compare the two. In development and in tests only.
 */

/** Counts of agents of a team that are seen, the first fields of its record in `layout.ts`, and after them those above the staffing. */
const teamFields = 7;
const overrun = teamFields;
const teamWidth = teamFields + 1;

export const seen = {
  time: 0,
  /** [interval][queue], contact-seconds; one row more for what lies outside the window, as in the tally. */
  waiting: new Float64Array(0),
  /** [interval][team][field of its record, overrun], agent-seconds. */
  team: new Float64Array(0),
  /** [queue]: contacts waiting for the first time, over the time of the queue's clock: while its channel is open, where it counts opening hours. */
  firstWaits: new Float64Array(0),
  /** [type]: inquiries that have arisen; one row more for those outside the cohort. */
  arisen: new Float64Array(0),
  /** Contacts that no customer makes: steps handed on and follow-ups. */
  withoutCustomer: 0,
};

/** A run begins: nothing has been seen. */
export function beginObserving(): void {
  const size = (field: number) => registers[field] as number;
  const rows = size(reg.intervalCount) + 1;
  seen.time = 0;
  seen.waiting = new Float64Array(rows * size(reg.queueCount));
  seen.team = new Float64Array(rows * size(reg.teamCount) * teamWidth);
  seen.firstWaits = new Float64Array(size(reg.queueCount));
  seen.arisen = new Float64Array(size(reg.typeCount) + 1);
  seen.withoutCustomer = 0;
}

/** An inquiry arises; -1: it was none after all. */
export function observeArisen(slot: number, by = 1): void {
  const type = (slotInts[(slot << 4) + at.typeCell] as number) / typeWidth;
  seen.arisen[type] = (seen.arisen[type] as number) + by;
}

/** A contact begins that no customer makes. */
export function observeWithoutCustomer(): void {
  seen.withoutCustomer++;
}

/** Counts have been what they are since the last event, and are so until a time at which the next one happens. */
export function observe(until: number): void {
  const seconds = until - seen.time;
  if (seconds === 0) return;
  seen.time = until;
  observeQueues(seconds);
  observeTeams(seconds);
}

function observeQueues(seconds: number): void {
  const queues = registers[reg.queueCount] as number;
  const from = (registers[reg.row] as number) * queues;
  for (let queue = 0; queue < queues; queue++) {
    const waiting = queueInts[(queue << 2) + at.waiting] as number;
    if (waiting === 0) continue;
    seen.waiting[from + queue] = (seen.waiting[from + queue] as number) + waiting * seconds;
    const row = queue << 4;
    if (placeInts[row + at.openingClock] === 1 && open[placeInts[row + at.channelOf] as number] === 0) continue;
    seen.firstWaits[queue] = (seen.firstWaits[queue] as number) + (waiting - laidDown(queue)) * seconds;
  }
}

/** Contacts that have been laid down and wait again: they stand before all others. */
export function laidDown(queue: number): number {
  let count = 0;
  let slot = queueInts[(queue << 2) + at.head] as number;
  for (; slot >= 0 && (slotReals[(slot << 3) + at.workLeft] as number) >= 0; count++)
    slot = slotInts[(slot << 4) + at.nextInQueue] as number;
  return count;
}

function observeTeams(seconds: number): void {
  const teams = registers[reg.teamCount] as number;
  let cell = (registers[reg.row] as number) * teams * teamWidth;
  for (let team = 0; team < teams; team++, cell += teamWidth) {
    const row = team << 4;
    for (let field = 0; field < teamFields; field++)
      seen.team[cell + field] = (seen.team[cell + field] as number) + (teamInts[row + field] as number) * seconds;
    const above = (teamInts[row + at.present] as number) - (teamInts[row + at.target] as number);
    if (above > 0) seen.team[cell + overrun] = (seen.team[cell + overrun] as number) + above * seconds;
  }
}

/** Agent-seconds of a team in one row of the tally; `cell`: row times the number of teams, and the team; `field`: of the team's record. */
export const seenOf = (cell: number, field: number): number => seen.team[cell * teamWidth + field] as number;

/** Agent-seconds above the staffing. */
export const overrunSeen = (cell: number): number => seenOf(cell, overrun);
