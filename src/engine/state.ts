import type { CompiledModel } from '../model/compiledModel.ts';
import type { Tally } from '../metrics/tally.ts';
import { emptyTally } from '../metrics/tally.ts';
import { EventQueue } from './eventQueue.ts';
import type { Recorder } from './recorder.ts';

/** Where an inquiry is. */
export const slotState = { free: 0, waiting: 1, inService: 2, selfService: 3, away: 4 } as const;

/** What an agent does. */
export const agentState = { off: 0, ready: 1, inContact: 2, wrapUp: 3, onBreak: 4, onBacklog: 5 } as const;

/** Order of kinds of events at equal times; staff and opening change before any of them, arrivals come after all of them. */
export const eventKind = { completion: 0, agentReady: 1, patience: 2, comesBack: 3 } as const;

/** Entries of `State.clock`, seconds from the start of the warm-up. */
export const now = 0;
export const stepEnd = 1;
export const nextArrival = 2;
export const limit = 3;

/** Thrown when more inquiries are under way than there are slots; the replication starts anew with more. */
export class OutOfSlots extends Error {}

/**
 * All that changes during a replication, in flat arrays. A slot holds one inquiry under way; slots 0 .. slots - 1 and agents
 * slots .. slots + agents - 1 are the nodes of the event list.
 */
export class State {
  readonly model: CompiledModel;
  readonly tally: Tally;
  readonly events: EventQueue;
  readonly slots: number;
  recorder: Recorder | undefined;

  readonly clock = new Float64Array(4);
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly lastDay: number;
  replication = 0;
  /** Row of the tally for contacts that arrive now; the last row outside the window. */
  row = 0;
  step = 0;
  cycleStart = 0;
  serials = 0;
  liveCohort = 0;

  // Arrivals, by type.
  readonly arrivalTime: Float64Array;
  readonly arrivalDay: Int32Array;
  readonly arrivalCount: Int32Array;
  readonly arrivalSum: Float64Array;
  readonly arrivalFactor: Float64Array;
  readonly arrivalInterval: Int32Array;
  readonly streams: Int32Array;
  readonly arrivalWords: Int32Array;
  nextType = 0;

  // Inquiries, by slot.
  readonly freeSlots: Int32Array;
  freeCount = 0;
  readonly state: Uint8Array;
  readonly type: Int32Array;
  readonly word0: Int32Array;
  readonly word1: Int32Array;
  readonly serial: Int32Array;
  readonly given: Int32Array;
  /** Row of the type's tally: the type in the cohort, else the extra row. */
  readonly cohort: Int32Array;
  readonly arisenAt: Float64Array;
  readonly contacts: Int32Array;
  readonly place: Int32Array;
  readonly contactRow: Int32Array;
  readonly since: Float64Array;
  readonly openSince: Float64Array;
  readonly patienceEnd: Float64Array;
  readonly overflow: Int32Array;
  readonly agentOf: Int32Array;
  readonly nextInQueue: Int32Array;
  readonly previousInQueue: Int32Array;
  /** Work left of a contact that was laid down or is one of several of its agent, seconds at full speed; -1: not begun. */
  readonly workLeft: Float64Array;
  readonly workSince: Float64Array;

  // Queues and channels.
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly waiting: Int32Array;
  readonly inChannel: Int32Array;
  readonly open: Uint8Array;
  /** Open seconds of each channel up to the start of the step. */
  readonly openBefore: Float64Array;

  // Agents and teams.
  readonly agentTeam: Int32Array;
  readonly agentDoing: Uint8Array;
  readonly agentLoad: Int32Array;
  readonly agentLeaving: Uint8Array;
  readonly idleSince: Float64Array;
  readonly breakAfter: Float64Array;
  /** Slots of an agent's contacts, `maxAtOnce` wide. */
  readonly agentSlots: Int32Array;
  readonly agentNext: Int32Array;
  readonly agentPrevious: Int32Array;
  readonly agentList: Int32Array;
  /** Lists of agents by team and load: list team x listWidth + load; the last list holds agents on the backlog. */
  readonly listHead: Int32Array;
  readonly listTail: Int32Array;
  readonly listWidth: number;
  readonly idle: Int32Array;
  readonly present: Int32Array;
  readonly target: Int32Array;
  readonly busy: Int32Array;
  readonly onBreak: Int32Array;
  readonly onBacklog: Int32Array;
  readonly inContact: Int32Array;
  readonly backlogCount: Int32Array;
  readonly teamStreams: Int32Array;

  constructor(model: CompiledModel, slots: number) {
    const types = model.typeIds.length;
    const queues = model.queueIds.length;
    const teams = model.teamIds.length;
    const channels = model.channelIds.length;
    const agents = model.teams.agentFrom[teams] ?? 0;
    const ints = (length: number) => new Int32Array(length);
    const doubles = (length: number) => new Float64Array(length);
    this.model = model;
    this.slots = slots;
    this.tally = emptyTally({ intervals: model.intervals, queues, teams, types, places: model.placeIds.length });
    this.events = new EventQueue(slots + agents, 8192, bucketSeconds(model));
    this.windowStart = model.warmUpDays * 86_400;
    this.windowEnd = this.windowStart + model.windowSeconds;
    this.lastDay = model.warmUpDays + model.days + model.followDays;

    this.arrivalTime = doubles(types);
    this.arrivalDay = ints(types);
    this.arrivalCount = ints(types);
    this.arrivalSum = doubles(types);
    this.arrivalFactor = doubles(types);
    this.arrivalInterval = ints(types);
    this.streams = ints(2 * types);
    this.arrivalWords = ints(2 * types);

    this.freeSlots = ints(slots);
    this.state = new Uint8Array(slots);
    this.type = ints(slots);
    this.word0 = ints(slots);
    this.word1 = ints(slots);
    this.serial = ints(slots);
    this.given = ints(slots);
    this.cohort = ints(slots);
    this.arisenAt = doubles(slots);
    this.contacts = ints(slots);
    this.place = ints(slots);
    this.contactRow = ints(slots);
    this.since = doubles(slots);
    this.openSince = doubles(slots);
    this.patienceEnd = doubles(slots);
    this.overflow = ints(slots);
    this.agentOf = ints(slots);
    this.nextInQueue = ints(slots);
    this.previousInQueue = ints(slots);
    this.workLeft = doubles(slots);
    this.workSince = doubles(slots);

    this.head = ints(queues);
    this.tail = ints(queues);
    this.waiting = ints(queues);
    this.inChannel = ints(channels);
    this.open = new Uint8Array(channels);
    this.openBefore = doubles(channels);

    this.agentTeam = ints(agents);
    this.agentDoing = new Uint8Array(agents);
    this.agentLoad = ints(agents);
    this.agentLeaving = new Uint8Array(agents);
    this.idleSince = doubles(agents);
    this.breakAfter = doubles(agents);
    this.agentSlots = ints(agents * model.places.maxAtOnce);
    this.agentNext = ints(agents);
    this.agentPrevious = ints(agents);
    this.agentList = ints(agents);
    this.listWidth = model.places.maxAtOnce + 1;
    this.listHead = ints(teams * this.listWidth);
    this.listTail = ints(teams * this.listWidth);
    this.idle = ints(teams);
    this.present = ints(teams);
    this.target = ints(teams);
    this.busy = ints(teams);
    this.onBreak = ints(teams);
    this.onBacklog = ints(teams);
    this.inContact = ints(teams);
    this.backlogCount = ints(teams);
    this.teamStreams = ints(2 * teams);
    for (let team = 0; team < teams; team++)
      this.agentTeam.fill(team, model.teams.agentFrom[team], model.teams.agentFrom[team + 1]);
  }

  /** Puts everything back to the empty system at the start of the warm-up. */
  reset(replication: number): void {
    this.replication = replication;
    this.row = this.model.intervals;
    this.events.clear();
    for (let slot = 0; slot < this.slots; slot++) this.freeSlots[slot] = this.slots - 1 - slot;
    this.freeCount = this.slots;
    this.state.fill(slotState.free);
    this.serials = 0;
    this.liveCohort = 0;
    this.clock.fill(0);
    for (const list of [this.head, this.tail, this.listHead, this.listTail, this.agentList]) list.fill(-1);
    for (const count of [this.waiting, this.inChannel, this.idle, this.present, this.target, this.busy]) count.fill(0);
    for (const count of [this.onBreak, this.onBacklog, this.inContact, this.backlogCount, this.agentLoad]) count.fill(0);
    this.open.fill(0);
    this.openBefore.fill(0);
    this.agentDoing.fill(agentState.off);
    this.agentLeaving.fill(0);
    this.breakAfter.fill(0);
  }
}

/** About one event to a bucket when it is busiest; never so narrow that a quiet night costs time. */
function bucketSeconds(model: CompiledModel): number {
  const wanted = 1 / Math.max(model.peakEventsPerSecond, 1e-3);
  return Math.min(60, Math.max(0.005, wanted));
}
