import type { CompiledModel } from '../model/compiledModel.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import * as at from './layout.ts';
import { NoRoom } from './noRoom.ts';
import { agentNodes, clock, completionKind, mostPlaces, now, placeNodes, queueInts, running } from './state.ts';

/**
 * Queues in sight of which agents slow down: all contacts in service there go at one speed, which depends on how many wait. A queue has a
 * clock of work: the work done on a contact that has been in service all the time. A contact ends when the clock reaches the work at which
 * it began and its own; the next end alone is in the list of events, so a change of speed costs the same for any number of agents.
 */

const room = 1 << 18;
/** Work at which each contact ends, by slot. */
const ends = new Float64Array(agentNodes);
/** Slots in service by queue, as binary heaps by their ends. */
const heaps = new Int32Array(room);
const from = new Int32Array(mostPlaces);
const sizes = new Int32Array(mostPlaces);

// By queue, shift 2.
const clocks = new Float64Array(mostPlaces << 2);
const work = 0;
const since = 1;
const speed = 2;

/** Empties the heaps and puts the clocks of work to 0. Throws NoRoom. */
export function resetSlowdown({ places, queueIds, teams }: CompiledModel): void {
  const agents = teams.agentFrom[teams.agentFrom.length - 1] ?? 0;
  let used = 0;
  for (let queue = 0; queue < queueIds.length; queue++) {
    sizes[queue] = 0;
    clocks[(queue << 2) + work] = 0;
    clocks[(queue << 2) + since] = 0;
    clocks[(queue << 2) + speed] = 1;
    from[queue] = used;
    if ((places.slowdown[queue] as number) > 0) used += agents;
  }
  if (used > room) throw new NoRoom('agents times queues that slow them down', room, used);
}

/** The work that a contact has in service all the time, up to now. */
function workNow(queue: number): number {
  const row = queue << 2;
  const time = clock[now] as number;
  clocks[row + work] =
    (clocks[row + work] as number) + (time - (clocks[row + since] as number)) * (clocks[row + speed] as number);
  clocks[row + since] = time;
  return clocks[row + work] as number;
}

/** The number of those who wait has changed. */
export function changeSpeed(queue: number): void {
  const waiting = queueInts[(queue << 2) + at.waiting] as number;
  workNow(queue);
  clocks[(queue << 2) + speed] = 1 / (1 + (running.model.places.slowdown[queue] as number) * waiting);
  setEnd(queue);
}

/** A contact with so many seconds of work at full speed begins. */
export function beginSlowed(slot: number, queue: number, seconds: number): void {
  ends[slot] = workNow(queue) + seconds;
  const first = from[queue] as number;
  let position = sizes[queue] as number;
  sizes[queue] = position + 1;
  while (position > 0) {
    const parent = (position - 1) >> 1;
    const above = heaps[first + parent] as number;
    if ((ends[above] as number) <= (ends[slot] as number)) break;
    heaps[first + position] = above;
    position = parent;
  }
  heaps[first + position] = slot;
  setEnd(queue);
}

/** The contact that ends now leaves the heap. */
export function endSlowed(queue: number): number {
  workNow(queue);
  const first = from[queue] as number;
  const slot = heaps[first] as number;
  const size = (sizes[queue] as number) - 1;
  sizes[queue] = size;
  const last = heaps[first + size] as number;
  let position = 0;
  for (;;) {
    let child = 2 * position + 1;
    if (child >= size) break;
    if (
      child + 1 < size &&
      (ends[heaps[first + child + 1] as number] as number) < (ends[heaps[first + child] as number] as number)
    )
      child++;
    if ((ends[heaps[first + child] as number] as number) >= (ends[last] as number)) break;
    heaps[first + position] = heaps[first + child] as number;
    position = child;
  }
  heaps[first + position] = last;
  setEnd(queue);
  return slot;
}

/** Sets the event of the contact that ends next. */
function setEnd(queue: number): void {
  const row = queue << 2;
  const node = placeNodes + queue;
  removeEvent(node);
  if (sizes[queue] === 0) return;
  const left = (ends[heaps[from[queue] as number] as number] as number) - (clocks[row + work] as number);
  eventTime[node] = (clock[now] as number) + Math.max(0, left) / (clocks[row + speed] as number);
  addEvent(node, completionKind);
}
