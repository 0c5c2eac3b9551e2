import { addPrices } from '../metrics/addPrices.ts';
import type { Tally } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { streamWords } from '../random/key.ts';
import { arise, startArrivals, surgeEvent } from './arrivals.ts';
import { beginStep } from './calendar.ts';
import { leaveMenu, patienceEvent } from './contact.ts';
import { eventTime, takeUpToLimit } from './eventQueue.ts';
import { ruleEvent } from './intraday.ts';
import { checkRun, checkStep } from './laws/check.ts';
import { beginObserving, observe } from './laws/observed.ts';
import * as at from './layout.ts';
import { load, reset, runningTally } from './load.ts';
import { attemptEvent } from './noAnswer.ts';
import { comeBack } from './outcome.ts';
import type { Recorder } from './recorder.ts';
import * as reg from './registers.ts';
import { agentEvent, completionEvent, slowedEvent } from './service.ts';
import {
  agentNodes,
  away,
  clock,
  free,
  inMenu,
  limit,
  nextArrival,
  now,
  placeNodes,
  recording,
  registers,
  ruleNodes,
  running,
  slotInts,
  stepEnd,
  surgeNodes,
  teamStreams,
  teamTally,
  waitingForAgent,
  windowEnd,
} from './state.ts';
import { countEnds, countFlows, countOpen, countSingleContacts } from './tallying.ts';
import { fillQueues } from './waitingAtStart.ts';

const secondsPerDay = 86_400;
/** Events in one go, so that whoever runs the simulation soon has its turn: less than a second of work. */
const mostAtOnce = 1 << 20;
/** 1 - 2^-53: times a positive number, the number before it. */
const justBelowOne = 0.9999999999999999;

/**
 * Simulates a replication from its start to its end. Pure: the same model and number give the same bytes. The tally is a view of
 * the engine's memory, overwritten by the next replication.
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
export function simulate(model: CompiledModel, replication: number, recorder?: Recorder): Tally {
  const run = begin(model, replication, recorder);
  while (!advance(run));
  return runningTally(model);
}

/**
 * Puts the system to the start of a replication, in place of the one under way: one runs at a time in a thread. `advance` carries on the
 * run of which this gives the number.
 */
export function begin(model: CompiledModel, replication: number, recorder?: Recorder): number {
  const { seed, teamHash, teamIds } = model;
  load(model);
  const run = ++running.run;
  reset(model, replication);
  if (import.meta.env.DEV) beginObserving();
  recording.to = recorder;
  registers[reg.recording] = recorder === undefined ? 0 : 1;
  for (let team = 0; team < teamIds.length; team++)
    streamWords(
      teamStreams,
      2 * team,
      seed[0] as number,
      seed[1] as number,
      replication,
      teamHash[team] as number,
      -1_000_000,
      0,
    );
  registers[reg.step] = stepAtStart(model);
  startArrivals();
  fillQueues();
  return run;
}

/** Whether a run is the one that the engine has in hand. */
export const isUnderWay = (run: number): boolean => run === running.run;

/**
 * Simulates one step of the calendar, of a busy one a part. True when the replication is over: `runningTally` has it. Throws RangeError
 * for a run in whose place another one has begun.
 */
export function advance(run: number): boolean {
  if (!isUnderWay(run)) throw new RangeError(`advance requires the run begun last, ${running.run}, got ${run}`);
  const { calendar, followDays } = running.model;
  if (registers[reg.insideStep] === 0) beginStep();
  registers[reg.insideStep] = runStep() ? 0 : 1;
  if (registers[reg.insideStep] === 1) return false;
  clock[now] = clock[stepEnd] as number;
  if (import.meta.env.DEV) checkStep();
  registers[reg.step] = ((registers[reg.step] as number) + 1) % calendar.steps;
  const time = clock[now] as number;
  const end = clock[windowEnd] as number;
  if (time < end || ((registers[reg.cohortLeft] as number) > 0 && time < end + followDays * secondsPerDay)) return false;
  const used = registers[reg.slotsUsed] as number;
  for (let slot = 0; slot < used; slot++) if (slotInts[(slot << 4) + at.state] !== free) countOpen(slot);
  countEnds();
  countSingleContacts();
  addPrices(running.model, teamTally);
  countFlows();
  if (import.meta.env.DEV) checkRun();
  return true;
}

/** Events and arrivals before the end of the step, the earliest first; events before arrivals at equal times. False where there are more. */
function runStep(): boolean {
  const end = clock[stepEnd] as number;
  const last = end * justBelowOne;
  for (let left = mostAtOnce; left > 0; left--) {
    const arrival = clock[nextArrival] as number;
    clock[limit] = arrival < end ? arrival : last;
    const node = takeUpToLimit();
    if (import.meta.env.DEV) observe(node >= 0 ? (eventTime[node] as number) : Math.min(arrival, end));
    if (node >= 0) {
      clock[now] = eventTime[node] as number;
      if (node < agentNodes) slotEvent(node);
      else if (node < placeNodes) agentEvent(node - agentNodes);
      else if (node < surgeNodes) slowedEvent(node - placeNodes);
      else if (node < ruleNodes) surgeEvent(node - surgeNodes);
      else ruleEvent(node - ruleNodes);
    } else if (arrival < end) arise();
    else return true;
  }
  return false;
}

/** What happens to a slot depends on where its inquiry is. */
function slotEvent(slot: number): void {
  const state = slotInts[(slot << 4) + at.state];
  if (state === waitingForAgent) patienceEvent(slot);
  else if (state === away) comeBack(slot);
  else if ((state as number) >= inMenu) state === inMenu ? leaveMenu(slot) : attemptEvent(slot);
  else completionEvent(slot);
}

/** The step of the window's calendar with which the warm-up begins. */
function stepAtStart(model: CompiledModel): number {
  const day = (((-model.warmUpDays % model.days) + model.days) % model.days) * secondsPerDay;
  let step = 0;
  while ((model.calendar.time[step] as number) < day) step++;
  return step;
}
