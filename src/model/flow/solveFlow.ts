import type { CompiledModel } from '../compiledModel.ts';
import { type Attempts, attemptsAt } from './attempts.ts';
import { type ByLanguage, byLanguage } from './byLanguage.ts';
import type { Doors } from './doors.ts';
import { firstAttempts } from './fresh.ts';
import { spread } from './kernel.ts';
import { type Meeting, Meetings, nobody, stayingShare } from './meeting.ts';
import { type Arc, type Cause, type FlowNode, type Network, networkOf, optionsOf, sentShare } from './network.ts';
import { QueueFlow } from './queueFlow.ts';
import { Stock } from './stock.ts';

const whole = 4294967296;
const mostRounds = 60;
/** The flow is settled when a round changes attempts by less than this share of them. */
const settled = 1e-5;
/** A queue and interval is judged anew when its arrivals or load have changed by more than this share. */
const noticed = 1e-4;

/**
 * The expected flow of contacts through a model in the long run, the window taken as a circle: how many come to each place in each
 * interval when retries, repeats, transfers, failed self-service and closed doors feed back, and what they meet there.
 */
export class Flow {
  readonly model: CompiledModel;
  /** The model by language, and as it stands. */
  readonly split: ByLanguage;
  readonly network: Network;
  readonly queues: QueueFlow;
  readonly meetings: Meetings;
  readonly stock: Stock;
  /** [node][interval]: attempts to make contact, and those that come first in an inquiry. */
  attempts: Float64Array;
  first: Float64Array;
  /** [queue][interval]: contacts that reach the queue. */
  readonly offered: readonly Float64Array[];
  /** [queue x intervals + interval]: what they meet. */
  readonly met: Meeting[];
  /** [queue]. */
  readonly attemptsOf: readonly Attempts[];
  /** [queue]: chances by cause, by interval, of what is in `met`. */
  private readonly chances: readonly Chances[];
  private readonly seenArrivals: Float64Array;
  private readonly seenLoad: Float64Array;
  private readonly buffer: Float64Array;
  private readonly gathered: Float64Array;
  /** [place][interval]: share of attempts that find it open, or are taken on all the same. */
  private readonly open: readonly Float64Array[];
  /** [place]: what the phone menu before it does with those who enter. */
  readonly menus: readonly Menu[];

  /** `inquiries`: expected inquiries by [source][interval]. */
  constructor(whole: CompiledModel, inquiries: readonly Float64Array[]) {
    const split = byLanguage(whole);
    const { model } = split;
    const cells = model.queueIds.length * model.intervals;
    this.model = model;
    this.split = split;
    this.network = networkOf(split);
    this.queues = new QueueFlow(split);
    this.meetings = new Meetings(split, this.queues);
    this.stock = new Stock(model, this.queues);
    this.first = firstAttempts(model, this.network, inquiries);
    this.attempts = this.first;
    this.offered = model.queueIds.map(() => new Float64Array(model.intervals));
    const nothing = { ...nobody };
    this.met = Array.from({ length: cells }, () => nothing);
    this.attemptsOf = model.queueIds.map((_, queue) => attemptsAt(model, queue));
    this.chances = model.queueIds.map(() => noChances(model.intervals));
    this.seenArrivals = new Float64Array(cells).fill(-1);
    this.seenLoad = new Float64Array(cells);
    this.buffer = new Float64Array(model.intervals);
    this.gathered = new Float64Array(model.intervals);
    this.menus = model.placeIds.map((_, place) => menuOf(model, place));
    this.open = model.placeIds.map((_, place) => openShares(model, this.network, place));
  }

  /** Carries contacts round until nothing changes by more than a share of them. */
  settle(tolerance = settled): void {
    let isDone = false;
    for (let round = 0; round < mostRounds && !isDone; round++) isDone = this.round(tolerance);
    this.judge();
    // Where it keeps moving, at least what becomes of the contacts adds up.
    if (!isDone) this.attempts = this.along((arc) => arc.share);
  }

  /** One round; true when it changed attempts by no more than `tolerance` of them. */
  round(tolerance: number): boolean {
    this.judge();
    const before = this.attempts;
    this.attempts = this.carry(before, this.first, (arc) => arc.share);
    return isSettled(before, this.attempts, tolerance);
  }

  /** Other expected inquiries, [source][interval]; attempts stay what they were until the next round. */
  replaceInquiries(inquiries: readonly Float64Array[]): void {
    this.first = firstAttempts(this.model, this.network, inquiries);
  }

  /** Attempts that follow from some first ones where each arc is gone along by a share of its own, chances being as they are. */
  along(shareOf: (arc: Arc) => number, first = this.first): Float64Array {
    let attempts = first;
    for (let round = 0; round < mostRounds; round++) {
      const before = attempts;
      attempts = this.carry(before, first, shareOf);
      if (isSettled(before, attempts, settled)) break;
    }
    return attempts;
  }

  openShare(place: number, t: number): number {
    return this.open[place]?.[t] as number;
  }

  /** Share of the calls at a place that find no line before its phone menu. */
  noLineShare(place: number, t: number): number {
    return place < this.model.places.queues ? (this.met[place * this.model.intervals + t] as Meeting).noLine : 0;
  }

  /** Share of the contacts offered to a queue that stay until an agent takes them. */
  staying(queue: number, t: number): number {
    return stayingShare(this.met[queue * this.model.intervals + t] as Meeting);
  }

  /** What the contacts of each queue meet, for the attempts as they are. */
  private judge(): void {
    const { queueIds, intervals } = this.model;
    this.collect();
    for (const queue of queueIds.keys()) for (let t = 0; t < intervals; t++) this.queues.shareOut(queue, t);
    const entered = this.offered.map((counts, queue) => counts.map((count, t) => count * this.staying(queue, t)));
    this.stock.workOff(entered, (queue, t) => this.staying(queue, t));
    for (const queue of queueIds.keys()) {
      for (let t = 0; t < intervals; t++) this.judgeOne(queue, t);
      this.queues.adaptPatience(queue, (t) => this.met[queue * intervals + t] as Meeting);
    }
  }

  private judgeOne(queue: number, t: number): void {
    const cell = queue * this.model.intervals + t;
    const arrivals = this.queues.arrivals[queue]?.[t] as number;
    let load = this.queues.patienceSeconds[queue] as number;
    for (const { team } of this.queues.skills[queue] ?? []) load += this.queues.loadOf(team, t);
    const same = (now: number, before: number) => Math.abs(now - before) <= noticed * before;
    if (same(arrivals, this.seenArrivals[cell] as number) && same(load, this.seenLoad[cell] as number)) return;
    this.seenArrivals[cell] = arrivals;
    this.seenLoad[cell] = load;
    const met = this.meetings.meet(queue, t, this.model.places.within[queue] as number);
    const chances = this.chances[queue] as Chances;
    this.met[cell] = met;
    chances.blocked[t] = met.blocked - met.noLine;
    chances.left[t] = met.balked + met.abandoned;
    chances.calledBack[t] = met.calledBack;
    const attempted = stayingShare(met);
    const { inVain } = this.attemptsOf[queue] as Attempts;
    chances.notReached[t] = attempted * inVain;
    chances.handled[t] = attempted * (1 - inVain);
  }

  /** Contacts and work that reach each queue. */
  private collect(): void {
    const { model, network, queues, offered } = this;
    for (const queue of model.queueIds.keys()) {
      offered[queue]?.fill(0);
      queues.service[queue]?.fill(0);
    }
    for (const [index, node] of network.nodes.entries()) if (node.place < model.places.queues) this.collectNode(node, index);
    for (const queue of model.queueIds.keys()) {
      const rates = queues.arrivals[queue] as Float64Array;
      const work = queues.service[queue] as Float64Array;
      for (let t = 0; t < model.intervals; t++) {
        const contacts = offered[queue]?.[t] as number;
        rates[t] = contacts > 0 ? contacts / (model.intervalSeconds * this.openShare(queue, t)) : 0;
        work[t] = contacts > 0 ? (work[t] as number) / contacts : 0;
      }
    }
  }

  private collectNode(node: FlowNode, index: number): void {
    const { intervals, handling } = this.model;
    const count = this.offered[node.place] as Float64Array;
    const work = this.queues.service[node.place] as Float64Array;
    const open = this.open[node.place] as Float64Array;
    const { toQueue } = this.menus[node.place] as Menu;
    const { inVain, seconds: attemptSeconds } = this.attemptsOf[node.place] as Attempts;
    for (let t = 0; t < intervals; t++) {
      const contacts = (this.attempts[index * intervals + t] as number) * (open[t] as number) * toQueue;
      if (contacts === 0) continue;
      count[t] = (count[t] as number) + contacts;
      const seconds = node.handleSeconds * (handling.pace[node.type * intervals + t] as number);
      const reached = (1 - inVain) * this.queues.workOf(node.place, t, seconds, node.wrapSeconds);
      work[t] = (work[t] as number) + contacts * (reached + inVain * attemptSeconds);
    }
  }

  /** One round: the attempts that follow from those given, by the share that goes along each arc, beside those that come first. */
  private carry(attempts: Float64Array, first: Float64Array, shareOf: (arc: Arc) => number): Float64Array {
    const { intervals } = this.model;
    const next = first.slice();
    let from = -1;
    let cause: Cause | undefined;
    let any = false;
    for (const arc of this.network.arcs) {
      const share = shareOf(arc);
      if (share === 0) continue;
      if (arc.from !== from || arc.cause !== cause) any = this.fate(attempts, arc.from, arc.cause, this.buffer) > 0;
      from = arc.from;
      cause = arc.cause;
      if (!any) continue;
      if (arc.gather !== undefined) gather(this.buffer, arc.gather, this.gathered);
      spread(arc.gather === undefined ? this.buffer : this.gathered, share, arc.kernel, next, arc.to * intervals);
    }
    return next;
  }

  /** How many of a node's attempts go on for a cause, by interval (those handled when their turn comes), and in all. */
  fate(attempts: Float64Array, index: number, cause: Cause, out: Float64Array): number {
    const { place } = this.network.nodes[index] as FlowNode;
    const isAttempt = cause === 'handled' || cause === 'notReached';
    if (isAttempt && this.stock.fluids[place] !== undefined) {
      const { inVain } = this.attemptsOf[place] as Attempts;
      return this.fromStock(attempts, index, place, cause === 'handled' ? 1 - inVain : inVain, out);
    }
    const from = index * out.length;
    const open = this.open[place] as Float64Array;
    const menu = this.menus[place] as Menu;
    const early = cause === 'closed' || cause === 'misrouted' || cause === 'inMenu';
    const chance = early ? undefined : this.chances[place]?.[cause];
    if (chance === undefined && cause !== 'handled' && !early) return 0;
    const before = { misrouted: menu.goesOn, left: menu.left, inMenu: menu.served }[cause as string] ?? 0;
    let all = 0;
    for (let t = 0; t < out.length; t++) {
      const entering = open[t] as number;
      const noLine = this.noLineShare(place, t);
      const later = early ? 0 : menu.toQueue * (chance === undefined ? 1 : (chance[t] as number));
      const share =
        cause === 'closed' ? 1 - entering : entering * (before * (1 - noLine) + later + (cause === 'blocked' ? noLine : 0));
      const count = (attempts[from + t] as number) * share;
      out[t] = count;
      all += count;
    }
    return all;
  }

  /** A node has its share of what is served of a stock; `part` of that counts. */
  private fromStock(attempts: Float64Array, index: number, queue: number, part: number, out: Float64Array): number {
    const { intervals } = this.model;
    const served = this.stock.fluids[queue]?.served as Float64Array;
    const { toQueue } = this.menus[queue] as Menu;
    let own = 0;
    let all = 0;
    for (let t = 0; t < intervals; t++) {
      const entering = this.staying(queue, t);
      own += (attempts[index * intervals + t] as number) * this.openShare(queue, t) * toQueue * entering;
      all += (this.offered[queue]?.[t] as number) * entering;
    }
    const share = all > 0 ? (part * own) / all : 0;
    for (let t = 0; t < intervals; t++) out[t] = share * (served[t] as number);
    return part * own;
  }
}

function openShares(model: CompiledModel, network: Network, place: number): Float64Array {
  const { acceptsWhenClosed, channel } = model.places;
  if (acceptsWhenClosed[place] === 1) return new Float64Array(model.intervals).fill(1);
  return (network.doors[channel[place] as number] as Doors).open;
}

/** By interval: shares of those who enter a queue. */
type Chances = Readonly<Record<Exclude<Cause, 'closed' | 'inMenu' | 'misrouted'>, Float64Array>>;

/** Shares of those who enter a place: served by its menu, hung up there, gone on, and come to the queue that is theirs. */
interface Menu {
  readonly served: number;
  readonly left: number;
  readonly goesOn: number;
  readonly toQueue: number;
}

function menuOf(model: CompiledModel, place: number): Menu {
  const { menuServed, menuLeft, menuMisrouted } = model.places;
  const served = (menuServed[place] as number) / whole;
  const left = (menuLeft[place] as number) / whole - served;
  const goesOn = 1 - served - left;
  const misrouted = optionsOf(model, menuMisrouted[place] as number).reduce((sum, { share }) => sum + share, 0);
  return { served, left, goesOn, toQueue: goesOn * (1 - misrouted) * (1 - sentShare(model, place)) };
}

const noChances = (intervals: number): Chances => ({
  blocked: new Float64Array(intervals),
  calledBack: new Float64Array(intervals),
  notReached: new Float64Array(intervals),
  left: new Float64Array(intervals),
  handled: new Float64Array(intervals).fill(1),
});

function gather(counts: Float64Array, to: Int32Array, sums: Float64Array): void {
  sums.fill(0);
  for (let t = 0; t < to.length; t++) {
    const at = to[t] as number;
    if (at >= 0) sums[at] = (sums[at] as number) + (counts[t] as number);
  }
}

/** Whether values changed, all told, by no more than `tolerance` of them. */
export function isSettled(before: Float64Array, after: Float64Array, tolerance: number): boolean {
  let change = 0;
  let all = 0;
  for (let cell = 0; cell < after.length; cell++) {
    change += Math.abs((after[cell] as number) - (before[cell] as number));
    all += after[cell] as number;
  }
  return change <= tolerance * all;
}

/** Solves the traffic equations of a model. `inquiries`: expected inquiries by [source][interval]. */
export function solveFlow(model: CompiledModel, inquiries: readonly Float64Array[]): Flow {
  const flow = new Flow(model, inquiries);
  flow.settle();
  return flow;
}
