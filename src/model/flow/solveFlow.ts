import type { CompiledModel } from '../compiledModel.ts';
import { firstAttempts } from './fresh.ts';
import { spread } from './kernel.ts';
import { type Meeting, Meetings } from './meeting.ts';
import { type Arc, type Cause, type FlowNode, type Network, networkOf } from './network.ts';
import { QueueFlow } from './queueFlow.ts';
import { Stock } from './stock.ts';

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
  readonly network: Network;
  readonly queues: QueueFlow;
  readonly meetings: Meetings;
  readonly stock: Stock;
  /** [node][interval]: attempts to make contact, and those that come first in an inquiry. */
  attempts: Float64Array;
  readonly first: Float64Array;
  /** [queue][interval]: contacts that reach the queue. */
  readonly offered: readonly Float64Array[];
  /** [queue x intervals + interval]: what they meet. */
  readonly met: Meeting[];
  private readonly seenArrivals: Float64Array;
  private readonly seenLoad: Float64Array;
  private readonly buffer: Float64Array;

  /** `inquiries`: expected inquiries by [type][interval]. */
  constructor(model: CompiledModel, inquiries: readonly Float64Array[]) {
    const cells = model.queueIds.length * model.intervals;
    this.model = model;
    this.network = networkOf(model);
    this.queues = new QueueFlow(model);
    this.meetings = new Meetings(model, this.queues);
    this.stock = new Stock(model, this.queues);
    this.first = firstAttempts(model, this.network, inquiries);
    this.attempts = this.first;
    this.offered = model.queueIds.map(() => new Float64Array(model.intervals));
    const nothing = { pWait: 0, blocked: 0, balked: 0, abandoned: 0, wait: 0, servedWithin: 1, abandonedWithin: 0 };
    this.met = Array.from({ length: cells }, () => nothing);
    this.seenArrivals = new Float64Array(cells).fill(-1);
    this.seenLoad = new Float64Array(cells);
    this.buffer = new Float64Array(model.intervals);
  }

  /** Carries contacts round until nothing changes. */
  settle(): void {
    for (let round = 0; round < mostRounds; round++) {
      this.judge();
      const next = this.carry(this.attempts, this.first, () => true);
      const change = changeOf(this.attempts, next);
      this.attempts = next;
      if (change < settled) break;
    }
    this.judge();
  }

  /** Share of attempts at a place that find it open, or are taken on all the same. */
  openShare(place: number, t: number): number {
    const { acceptsWhenClosed, channel } = this.model.places;
    return acceptsWhenClosed[place] === 1 ? 1 : (this.network.doors[channel[place] as number]?.open[t] as number);
  }

  /** What the contacts of each queue meet, for the attempts as they are. */
  private judge(): void {
    const { queueIds, intervals } = this.model;
    this.collect();
    for (const queue of queueIds.keys()) for (let t = 0; t < intervals; t++) this.queues.shareOut(queue, t);
    const lost = (queue: number, t: number) => lostShare(this.met[queue * intervals + t] as Meeting);
    this.stock.workOff(this.offered, lost);
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
    this.met[cell] = this.meetings.meet(queue, t, this.model.places.within[queue] as number);
  }

  /** Contacts and work that reach each queue. */
  private collect(): void {
    const { model, network, queues, offered, attempts } = this;
    const { intervals, intervalSeconds } = model;
    for (const queue of model.queueIds.keys()) {
      const count = (offered[queue] as Float64Array).fill(0);
      const work = (queues.service[queue] as Float64Array).fill(0);
      network.nodes.forEach((node, index) => {
        if (node.place !== queue) return;
        for (let t = 0; t < intervals; t++) {
          const contacts = (attempts[index * intervals + t] as number) * this.openShare(queue, t);
          count[t] = (count[t] as number) + contacts;
          work[t] = (work[t] as number) + contacts * queues.workOf(queue, t, node.handleSeconds, node.wrapSeconds);
        }
      });
      const rates = queues.arrivals[queue] as Float64Array;
      for (let t = 0; t < intervals; t++) {
        const contacts = count[t] as number;
        rates[t] = contacts > 0 ? contacts / (intervalSeconds * this.openShare(queue, t)) : 0;
        work[t] = contacts > 0 ? (work[t] as number) / contacts : 0;
      }
    }
  }

  /** One round: the attempts that follow from those given, along the arcs that `along` lets pass, beside those that come first. */
  carry(attempts: Float64Array, first: Float64Array, along: (arc: Arc) => boolean): Float64Array {
    const { intervals } = this.model;
    const next = Float64Array.from(first);
    let from = -1;
    let cause: Cause | undefined;
    for (const arc of this.network.arcs) {
      if (!along(arc)) continue;
      if (arc.from !== from || arc.cause !== cause) this.fate(attempts, arc.from, arc.cause, this.buffer);
      from = arc.from;
      cause = arc.cause;
      const source = arc.gather === undefined ? this.buffer : gathered(this.buffer, arc.gather);
      spread(source, arc.share, arc.kernel, next, arc.to * intervals);
    }
    return next;
  }

  /** How many of a node's attempts go on for a cause, by interval; those handled in the interval in which their turn comes. */
  fate(attempts: Float64Array, index: number, cause: Cause, out: Float64Array): void {
    const { intervals, places } = this.model;
    const { place } = this.network.nodes[index] as FlowNode;
    const at = index * intervals;
    if (cause === 'handled' && this.stock.fluids[place] !== undefined) {
      this.fromStock(attempts, index, place, out);
      return;
    }
    for (let t = 0; t < intervals; t++) {
      const open = this.openShare(place, t);
      const met = place < places.queues ? (this.met[place * intervals + t] as Meeting) : undefined;
      out[t] = (attempts[at + t] as number) * (cause === 'closed' ? 1 - open : open * shareOf(cause, met));
    }
  }

  /** A node has its share of what is served of a stock. */
  private fromStock(attempts: Float64Array, index: number, queue: number, out: Float64Array): void {
    const { intervals } = this.model;
    let own = 0;
    let all = 0;
    for (let t = 0; t < intervals; t++) {
      own += (attempts[index * intervals + t] as number) * this.openShare(queue, t);
      all += this.offered[queue]?.[t] as number;
    }
    const share = all > 0 ? own / all : 0;
    this.stock.fluids[queue]?.served.forEach((count, t) => {
      out[t] = share * count;
    });
  }
}

/** Share of the contacts offered that are not served. */
export const lostShare = (met: Meeting): number => Math.min(1, met.blocked + met.balked + met.abandoned);

function shareOf(cause: Cause, met: Meeting | undefined): number {
  if (met === undefined) return cause === 'handled' ? 1 : 0;
  if (cause === 'blocked') return met.blocked;
  return cause === 'left' ? met.balked + met.abandoned : 1 - lostShare(met);
}

function gathered(counts: Float64Array, gather: Int32Array): Float64Array {
  const sums = new Float64Array(counts.length);
  gather.forEach((to, t) => {
    if (to >= 0) sums[to] = (sums[to] as number) + (counts[t] as number);
  });
  return sums;
}

function changeOf(before: Float64Array, after: Float64Array): number {
  let change = 0;
  let all = 0;
  for (let cell = 0; cell < after.length; cell++) {
    change += Math.abs((after[cell] as number) - (before[cell] as number));
    all += after[cell] as number;
  }
  return all > 0 ? change / all : 0;
}

/** Solves the traffic equations of a model. `inquiries`: expected inquiries by [type][interval]. */
export function solveFlow(model: CompiledModel, inquiries: readonly Float64Array[]): Flow {
  const flow = new Flow(model, inquiries);
  flow.settle();
  return flow;
}
