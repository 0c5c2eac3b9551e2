import { queueColumn, queueWidth, teamColumn, teamWidth, typeColumn, typeWidth } from '../metrics/tally.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import {
  clock,
  now,
  queueInts,
  queueTally,
  registers,
  running,
  slotInts,
  slotReals,
  teamInts,
  teamTally,
  typeTally,
  waitingForAgent,
} from './state.ts';

/** Rounding of sums of many times. */
const slack = (value: number): number => 1e-7 * (1 + Math.abs(value));

function hold(law: string, where: string, left: number, right: number): void {
  if (!(Math.abs(left - right) <= slack(right)))
    throw new Error(
      `The engine breaks a law in replication ${registers[reg.replication]}: ${law} (${where}): ${left} is not ${right}`,
    );
}

/** Sum of a column of one of several things over all rows, that outside the window included. */
function sum(tally: Float64Array, width: number, things: number, thing: number, column: number): number {
  const rows = (registers[reg.intervalCount] as number) + 1;
  let total = 0;
  for (let row = 0; row < rows; row++) total += tally[(row * things + thing) * width + column] as number;
  return total;
}

/** Every agent who is there is idle, busy, on a break or on the backlog, and nobody staffed is missing. */
export function checkAgents(): void {
  running.model.teamIds.forEach((id, team) => {
    const count = (field: number) => teamInts[(team << 4) + field] as number;
    const parts = count(at.idle) + count(at.busy) + count(at.onBreak) + count(at.onBacklog);
    hold('idle + busy + on a break + on the backlog = present', `team ${id}`, parts, count(at.present));
    const overrun = Math.max(0, count(at.present) - count(at.target));
    hold('present = staffed + overrun', `team ${id}`, count(at.present), count(at.target) + overrun);
  });
}

/** Inquiries end once or are open; contacts that come go or wait; the queue over time is the waiting of all; agents' time is spent once. */
export function checkRun(): void {
  const { typeIds, queueIds, teamIds, places } = running.model;
  const types = typeIds.length + 1;
  for (let type = 0; type < types; type++) {
    const count = (column: number) => typeTally[type * typeWidth + column] as number;
    const ended = count(typeColumn.resolved) + count(typeColumn.givenUp) + count(typeColumn.open);
    hold('every inquiry ends once or is open', typeIds[type] ?? 'outside the window', ended, count(typeColumn.arisen));
  }
  const { waiting, waited } = stillWaiting(queueIds.length);
  queueIds.forEach((id, queue) => {
    const all = (column: number) => sum(queueTally, queueWidth, queueIds.length, queue, column);
    const turned = all(queueColumn.blocked) + all(queueColumn.balked) + all(queueColumn.calledBack);
    const left = turned + all(queueColumn.served) + all(queueColumn.abandoned) + all(queueColumn.notReached);
    hold('length of the queue', id, waiting[queue] as number, queueInts[(queue << 2) + at.waiting] as number);
    // Work that is laid down waits once more, after it has counted as served.
    if (places.freezes[queue] === 1 || places.interruptible[queue] === 1) return;
    const came = all(queueColumn.offered) + (places.waitingAtStart[queue] as number);
    hold('contacts in = contacts out + open', id, left + (waiting[queue] as number), came);
    if (places.openingClock[queue] === 1) return;
    const gone = all(queueColumn.waitServed) + all(queueColumn.waitAbandoned) + all(queueColumn.waitNotReached);
    const waits = gone + (waited[queue] as number);
    hold('Little: length of the queue over time = waiting of all', id, waits, all(queueColumn.waitingSeconds));
  });
  teamIds.forEach((id, team) => {
    const all = (column: number) => sum(teamTally, teamWidth, teamIds.length, team, column);
    const spent = all(teamColumn.busy) + all(teamColumn.onBreak) + all(teamColumn.onBacklog);
    const idle = Math.max(0, all(teamColumn.present) - spent);
    hold('busy + idle + break = staffed + overrun', id, spent + idle, all(teamColumn.present));
  });
}

/** Contacts that wait now, and how long they have, by queue. */
function stillWaiting(queues: number): { waiting: Int32Array; waited: Float64Array } {
  const waiting = new Int32Array(queues);
  const waited = new Float64Array(queues);
  const used = registers[reg.slotsUsed] as number;
  for (let slot = 0; slot < used; slot++) {
    if (slotInts[(slot << 4) + at.state] !== waitingForAgent) continue;
    const queue = slotInts[(slot << 4) + at.place] as number;
    waiting[queue] = (waiting[queue] as number) + 1;
    waited[queue] = (waited[queue] as number) + (clock[now] as number) - (slotReals[(slot << 3) + at.since] as number);
  }
  return { waiting, waited };
}
