import type { Tally } from '../metrics/tally.ts';
import { emptyTally, typeColumns } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { EventQueue } from './eventQueue.ts';
import * as at from './layout.ts';
import type { Recorder } from './recorder.ts';
import { handlingRows, placeRows, teamRows } from './rows.ts';

/** Where an inquiry is. */
export const free = 0;
export const waitingForAgent = 1;
export const inService = 2;
export const inSelfService = 3;
export const away = 4;

/** What an agent does. */
export const off = 0;
export const ready = 1;
export const inContact = 2;
export const wrappingUp = 3;
export const onBreak = 4;
export const onBacklog = 5;

/** Order of kinds of events at equal times; staff and opening change before any of them, arrivals come after all of them. */
export const completionKind = 0;
export const agentReadyKind = 1;
export const patienceKind = 2;
export const comesBackKind = 3;

/** Entries of `State.clock`, seconds from the start of the warm-up. */
export const now = 0;
export const stepEnd = 1;
export const nextArrival = 2;
export const limit = 3;

/** Thrown when more inquiries are under way than there are slots; the replication starts anew with more. */
export class OutOfSlots extends Error {}

const secondsPerDay = 86_400;

/**
 * All that changes during a replication, in flat arrays (fields of the records: `layout.ts`). A slot holds one inquiry under
 * way; slots 0 .. slots - 1 and agents slots .. slots + agents - 1 are the nodes of the event list.
 */
export class State {
  readonly model: CompiledModel;
  readonly tally: Tally;
  readonly queueTally: Float64Array;
  readonly teamTally: Float64Array;
  readonly typeTally: Float64Array;
  readonly placeTally: Float64Array;
  readonly waitTally: Float64Array;
  readonly events: EventQueue;
  readonly tables: Float64Array;
  readonly slots: number;
  readonly types: number;
  readonly queues: number;
  readonly places: number;
  readonly teams: number;
  readonly intervals: number;
  /** First column of the tally's row for inquiries outside the cohort. */
  readonly outsideCell: number;
  recorder: Recorder | undefined;

  readonly clock = new Float64Array(4);
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly lastDay: number;
  replication = 0;
  /** Row of the tally for contacts that arrive now; the last row, `intervals`, outside the window. */
  row = 0;
  step = 0;
  serials = 0;
  liveCohort = 0;

  // Arrivals, by type.
  readonly arrivalInts: Int32Array;
  readonly arrivalReals: Float64Array;
  nextType = 0;

  // Inquiries, by slot.
  readonly freeSlots: Int32Array;
  freeCount = 0;
  readonly slotInts: Int32Array;
  readonly slotReals: Float64Array;

  // Queues and channels.
  readonly queueInts: Int32Array;
  readonly placeInts: Int32Array;
  readonly placeReals: Float64Array;
  readonly handlingInts: Int32Array;
  readonly handlingReals: Float64Array;
  readonly inChannel: Int32Array;
  readonly open: Uint8Array;
  /** Open seconds of each channel up to the start of the step. */
  readonly openBefore: Float64Array;

  // Agents and teams.
  readonly agentInts: Int32Array;
  readonly agentReals: Float64Array;
  /** Slots of an agent's contacts, `maxAtOnce` wide. */
  readonly agentSlots: Int32Array;
  readonly maxAtOnce: number;
  /** Lists of agents by team and load: list team x listWidth + load; the last list holds agents on the backlog. */
  readonly listHead: Int32Array;
  readonly listTail: Int32Array;
  readonly listWidth: number;
  readonly teamInts: Int32Array;
  readonly teamStreams: Int32Array;

  constructor(model: CompiledModel, slots: number) {
    const ints = (length: number) => new Int32Array(length);
    const reals = (length: number) => new Float64Array(length);
    this.model = model;
    this.tables = model.tables;
    this.slots = slots;
    this.types = model.typeIds.length;
    this.queues = model.queueIds.length;
    this.places = model.placeIds.length;
    this.teams = model.teamIds.length;
    this.intervals = model.intervals;
    this.outsideCell = this.types * typeColumns.length;
    this.maxAtOnce = model.places.maxAtOnce;
    const agents = model.teams.agentFrom[this.teams] ?? 0;
    const channels = model.channelIds.length;
    const { intervals, queues, teams, types, places } = this;
    this.tally = emptyTally({ intervals, queues, teams, types, places });
    this.queueTally = this.tally.queue;
    this.teamTally = this.tally.team;
    this.typeTally = this.tally.type;
    this.placeTally = this.tally.place;
    this.waitTally = this.tally.waits;
    this.events = new EventQueue(slots + agents, 8192, bucketSeconds(model));
    this.windowStart = model.warmUpDays * secondsPerDay;
    this.windowEnd = this.windowStart + model.windowSeconds;
    this.lastDay = model.warmUpDays + model.days + model.followDays;

    this.arrivalInts = ints(types << 3);
    this.arrivalReals = reals(types << 2);

    this.freeSlots = ints(slots);
    this.slotInts = ints(slots << 4);
    this.slotReals = reals(slots << 3);

    this.queueInts = ints(queues << 2);
    const rows = placeRows(model);
    this.placeInts = rows.ints;
    this.placeReals = rows.reals;
    const handling = handlingRows(model);
    this.handlingInts = handling.ints;
    this.handlingReals = handling.reals;
    this.inChannel = ints(channels);
    this.open = new Uint8Array(channels);
    this.openBefore = reals(channels);

    this.agentInts = ints(agents << 3);
    this.agentReals = reals(agents << 1);
    this.agentSlots = ints(agents * this.maxAtOnce);
    this.listWidth = this.maxAtOnce + 1;
    this.listHead = ints(teams * this.listWidth);
    this.listTail = ints(teams * this.listWidth);
    this.teamInts = ints(teams << 4);
    this.teamStreams = ints(2 * teams);
  }

  /** Puts everything back to the empty system at the start of the warm-up. */
  reset(replication: number): void {
    this.replication = replication;
    this.row = this.intervals;
    this.serials = 0;
    this.liveCohort = 0;
    this.events.clear();
    for (let slot = 0; slot < this.slots; slot++) this.freeSlots[slot] = this.slots - 1 - slot;
    this.freeCount = this.slots;
    for (const zero of [this.slotInts, this.queueInts, this.agentInts, this.inChannel]) zero.fill(0);
    for (const zero of [this.clock, this.agentReals, this.openBefore]) zero.fill(0);
    this.open.fill(0);
    this.listHead.fill(-1);
    this.listTail.fill(-1);
    for (let queue = 0; queue < this.queues; queue++) {
      this.queueInts[(queue << 2) + at.head] = -1;
      this.queueInts[(queue << 2) + at.tail] = -1;
    }
    teamRows(this.model, this.teamInts);
    const { agentFrom } = this.model.teams;
    for (let team = 0; team < this.teams; team++)
      for (let agent = agentFrom[team] as number; agent < (agentFrom[team + 1] as number); agent++) {
        this.agentInts[(agent << 3) + at.agentTeam] = team;
        this.agentInts[(agent << 3) + at.agentList] = -1;
      }
  }
}

/** About one event to a bucket when it is busiest; never so narrow that a quiet night costs time. */
function bucketSeconds(model: CompiledModel): number {
  const wanted = 1 / Math.max(model.peakEventsPerSecond, 1e-3);
  return Math.min(60, Math.max(0.005, wanted));
}
