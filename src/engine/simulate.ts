import type { Tally } from '../metrics/tally.ts';
import { clearTally } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { streamWords } from '../random/key.ts';
import { arise, startArrivals } from './arrivals.ts';
import { beginStep } from './calendar.ts';
import { patienceEvent } from './contact.ts';
import * as at from './layout.ts';
import { comeBack } from './outcome.ts';
import type { Recorder } from './recorder.ts';
import { agentEvent, completionEvent } from './service.ts';
import { away, free, limit, nextArrival, now, OutOfSlots, State, stepEnd, waitingForAgent } from './state.ts';
import { countOpen } from './tallying.ts';
import { fillQueues } from './waitingAtStart.ts';

const secondsPerDay = 86_400;

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
  private recorder: Recorder | undefined;

  constructor(model: CompiledModel, slots = 2048) {
    this.model = model;
    this.state = new State(model, slots);
  }

  /** Simulates a replication. The tally belongs to the simulation and is overwritten by the next one. */
  run(replication: number, recorder?: Recorder): Tally {
    this.begin(replication, recorder);
    while (!this.advance());
    return this.tally;
  }

  get tally(): Tally {
    return this.state.tally;
  }

  /** Puts the system to the start of a replication. */
  begin(replication: number, recorder?: Recorder): void {
    const s = this.state;
    const { seed, teamHash } = this.model;
    this.recorder = recorder;
    s.reset(replication);
    s.recorder = recorder;
    clearTally(s.tally);
    for (let team = 0; team < s.teams; team++)
      streamWords(s.teamStreams, 2 * team, seed[0] as number, seed[1] as number, replication, teamHash[team] as number, -1_000_000, 0);
    s.step = stepAtStart(this.model);
    startArrivals(s);
    fillQueues(s);
  }

  /** Simulates one step of the calendar. True when the replication is over. */
  advance(): boolean {
    const s = this.state;
    try {
      beginStep(s);
      runStep(s);
    } catch (error) {
      if (!(error instanceof OutOfSlots)) throw error;
      this.state = new State(this.model, 2 * s.slots);
      this.begin(s.replication, this.recorder);
      return false;
    }
    s.clock[now] = s.clock[stepEnd] as number;
    s.step = (s.step + 1) % this.model.calendar.steps;
    const time = s.clock[now] as number;
    if (time < s.windowEnd || (s.liveCohort > 0 && time < s.windowEnd + this.model.followDays * secondsPerDay)) return false;
    for (let slot = 0; slot < s.slots; slot++) if (s.slotInts[(slot << 4) + at.state] !== free) countOpen(s, slot);
    return true;
  }
}

/** Events and arrivals up to the end of the step, the earliest first; events before arrivals at equal times. */
function runStep(s: State): void {
  const { clock, events, slots } = s;
  for (;;) {
    const arrival = clock[nextArrival] as number;
    const end = clock[stepEnd] as number;
    clock[limit] = arrival < end ? arrival : end;
    const node = events.takeBefore(clock, limit);
    if (node >= 0) {
      clock[now] = events.time[node] as number;
      if (node < slots) slotEvent(s, node);
      else agentEvent(s, node - slots);
    } else if (arrival < end) arise(s);
    else return;
  }
}

/** What happens to a slot depends on where its inquiry is. */
function slotEvent(s: State, slot: number): void {
  const state = s.slotInts[(slot << 4) + at.state];
  if (state === waitingForAgent) patienceEvent(s, slot);
  else if (state === away) comeBack(s, slot);
  else completionEvent(s, slot);
}

/** The step of the window's calendar with which the warm-up begins. */
function stepAtStart(model: CompiledModel): number {
  const day = (((-model.warmUpDays % model.days) + model.days) % model.days) * secondsPerDay;
  let step = 0;
  while ((model.calendar.time[step] as number) < day) step++;
  return step;
}
