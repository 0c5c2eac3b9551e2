import type { CompiledModel } from '../model/compiledModel.ts';
import type { Tally } from '../metrics/tally.ts';
import { clearTally, typeColumn, typeColumns } from '../metrics/tally.ts';
import { streamWords } from '../random/key.ts';
import { arise, setLimit, startArrivals, takeSlot } from './arrivals.ts';
import { beginStep } from './calendar.ts';
import { comeBack, patienceEvent, startWaiting } from './contact.ts';
import type { Recorder } from './recorder.ts';
import { agentEvent, completionEvent } from './service.ts';
import { limit, now, OutOfSlots, slotState, State, stepEnd } from './state.ts';
import { inquiryWord0, inquiryWord1 } from '../random/key.ts';

/**
 * The simulation of one replication.
 *
 * An inquiry arises and takes a slot. It chooses a channel, by preference and steering, and makes a contact there: it serves
 * itself, or it is blocked, or an agent is free, or it waits. Waiting ends with an agent or with the customer's patience. After
 * a contact the inquiry is handed on, resolved, or left unresolved; then, and after giving up, the customer comes back later,
 * moves to another channel or gives up for good. When it ends its slot becomes free.
 *
 * Time runs through the steps of the calendar (staff and opening change between them); inside a step through arrivals and the
 * events of slots and agents. Days before the window warm the system up. After the window arrivals go on until every inquiry of
 * the window has ended, or to a stated number of days.
 */
export class Simulation {
  private state: State;
  private readonly model: CompiledModel;

  constructor(model: CompiledModel, slots = 2048) {
    this.model = model;
    this.state = new State(model, slots);
  }

  /** Simulates a replication. The tally belongs to the simulation and is overwritten by the next call. */
  run(replication: number, recorder?: Recorder): Tally {
    for (;;) {
      try {
        this.begin(replication, recorder);
        while (!this.advance());
        return this.state.tally;
      } catch (error) {
        if (!(error instanceof OutOfSlots)) throw error;
        this.state = new State(this.model, 2 * this.state.slots);
      }
    }
  }

  /** Puts the system to its start. */
  private begin(replication: number, recorder: Recorder | undefined): void {
    const s = this.state;
    s.reset(replication);
    s.recorder = recorder;
    clearTally(s.tally);
    const { seed, teamHash } = this.model;
    for (let team = 0; team < teamHash.length; team++)
      streamWords(s.teamStreams, 2 * team, seed[0] as number, seed[1] as number, replication, teamHash[team] as number, -1_000_000, 0);
    s.step = stepAtStart(this.model);
    startArrivals(s);
    fillQueues(s);
  }

  /** Simulates one step of the calendar. True when the replication is over. */
  private advance(): boolean {
    const s = this.state;
    beginStep(s);
    runStep(s);
    s.clock[now] = s.clock[stepEnd] as number;
    s.step = (s.step + 1) % this.model.calendar.steps;
    const time = s.clock[now] as number;
    if (time < s.windowEnd || (s.liveCohort > 0 && time < s.windowEnd + this.model.followDays * 86_400)) return false;
    countOpen(s);
    return true;
  }
}

/** Events and arrivals up to the end of the step, the earliest first; events before arrivals at equal times. */
function runStep(s: State): void {
  const { clock, events, slots } = s;
  const end = clock[stepEnd] as number;
  for (;;) {
    setLimit(s, end);
    const node = events.takeBefore(clock, limit);
    if (node >= 0) {
      clock[now] = events.time[node] as number;
      if (node >= slots) agentEvent(s, node - slots);
      else slotEvent(s, node);
    } else if ((clock[limit] as number) < end) arise(s);
    else return;
  }
}

/** What happens to a slot depends on where its inquiry is. */
function slotEvent(s: State, slot: number): void {
  const state = s.state[slot];
  if (state === slotState.waiting) patienceEvent(s, slot);
  else if (state === slotState.away) comeBack(s, slot);
  else completionEvent(s, slot);
}

/** The step of the window's calendar with which the warm-up begins. */
function stepAtStart(model: CompiledModel): number {
  const day = (((-model.warmUpDays % model.days) + model.days) % model.days) * 86_400;
  let step = 0;
  while ((model.calendar.time[step] as number) < day) step++;
  return step;
}

/** Inquiries of the window that are still under way at the end. */
function countOpen(s: State): void {
  for (let slot = 0; slot < s.slots; slot++) {
    if (s.state[slot] === slotState.free) continue;
    const cohort = s.cohort[slot] as number;
    const cell = cohort * typeColumns.length;
    s.tally.type[cell + typeColumn.open] = (s.tally.type[cell + typeColumn.open] as number) + 1;
    s.tally.type[cell + typeColumn.contacts] = (s.tally.type[cell + typeColumn.contacts] as number) + (s.contacts[slot] as number);
  }
}

/** Contacts that wait when the simulation starts, of the first type that the queue serves. */
function fillQueues(s: State): void {
  const { places, handling, placeIds, typeIds, seed, typeHash } = s.model;
  const words = new Int32Array(2);
  for (let queue = 0; queue < places.queues; queue++) {
    const count = places.waitingAtStart[queue] as number;
    const type = typeIds.findIndex((_, index) => (handling.table[index * placeIds.length + queue] as number) >= 0);
    if (count === 0 || type < 0) continue;
    streamWords(words, 0, seed[0] as number, seed[1] as number, s.replication, typeHash[type] as number, -1_000_000 - queue, 0);
    for (let n = 0; n < count; n++) {
      const slot = takeSlot(s, type, inquiryWord0(words[0] as number, n), inquiryWord1(words[1] as number, n), -1);
      const channel = places.channel[queue] as number;
      s.place[slot] = queue;
      s.contacts[slot] = 1;
      s.contactRow[slot] = s.model.intervals;
      s.inChannel[channel] = (s.inChannel[channel] as number) + 1;
      startWaiting(s, slot, queue);
    }
  }
}
