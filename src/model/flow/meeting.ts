import { idleRatio } from '../../erlang/idleRatio.ts';
import { waitingStates } from '../../erlang/waitingStates.ts';
import type { CompiledModel } from '../compiledModel.ts';
import type { ByLanguage } from './byLanguage.ts';
import { severalAtOnce } from './hands.ts';
import type { Patience } from './patience.ts';
import type { QueueFlow } from './queueFlow.ts';
import { limitedRoom, type Room, soonShare } from './room.ts';
import { column, isEndless, waiting } from './waiting.ts';

/** Agents left to a queue whose rivals take all of them, on average. */
const leastAgents = 0.1;
/** Below this share of waiting its details do not matter. */
const rarely = 0.01;
/** Of so small a share of a pool no difference tells what it meets. */
const fewest = 1e-9;
const noLimit = 2147483647;
const whole = 4294967296;

/** What a queue's contacts meet in an interval: shares of those offered, and the mean wait in seconds of all of them. */
export interface Meeting {
  pWait: number;
  blocked: number;
  /** Of those blocked: the calls that find no line, which they take before the phone menu. */
  noLine: number;
  balked: number;
  abandoned: number;
  calledBack: number;
  wait: number;
  servedWithin: number;
  abandonedWithin: number;
}

/** Nobody comes. */
export const nobody: Meeting = {
  ...{ pWait: 0, blocked: 0, noLine: 0, balked: 0, abandoned: 0, calledBack: 0, wait: 0 },
  ...{ servedWithin: 1, abandonedWithin: 0 },
};

/** Share of the contacts offered that stay until an agent takes them. What is not taken adds up to 1 only to rounding. */
export const stayingShare = (met: Meeting): number =>
  Math.max(0, 1 - (met.blocked + met.balked + met.abandoned) - met.calledBack);

/** Classes of customers who wait for the same agents, taken together: arrivals a second, load in agents, mean rates by arrivals. */
interface Pool {
  readonly arrivals: number;
  readonly load: number;
  readonly theta: number;
  readonly hangUp: number;
}

/**
 * What contacts meet in each queue and interval, each interval as a steady state of Erlang A's kind. Queues that share teams are judged
 * as one pool: who goes first waits as if only its own and earlier classes were there, but has to wait as often as all together
 * make agents busy (without pre-emption).
 */
export class Meetings {
  private readonly flow: QueueFlow;
  private readonly rooms: readonly (Room | undefined)[];
  private readonly lines: readonly number[];
  private readonly hasMenu: readonly boolean[];
  private readonly out = new Float64Array(5);
  private readonly before = new Float64Array(5);

  constructor({ model, whole, wholePlace }: ByLanguage, flow: QueueFlow) {
    this.flow = flow;
    this.lines = model.queueIds.map((_, queue) => model.places.lines[model.places.channel[queue] as number] as number);
    this.hasMenu = model.queueIds.map((_, queue) => (model.places.menuTable[queue] as number) >= 0);
    this.rooms = model.queueIds.map((_, queue) => roomOf(whole, wholePlace[queue] as number, this.lines[queue] as number));
  }

  /** `seconds` is the threshold of waits; all is served at once where nobody comes. */
  meet(queue: number, t: number, seconds: number): Meeting {
    const { flow } = this;
    const meeting = { ...nobody };
    if (flow.arrivals[queue]?.[t] === 0) return meeting;
    const agents = Math.min(flow.agents(queue, t), (this.lines[queue] as number) / flow.handsOf(queue));
    if (agents === 0) this.nobodyServes(queue, t, seconds, meeting);
    else if (flow.handsOf(queue) > 1) this.severalAtOnce(queue, t, agents, seconds, meeting);
    else this.pooled(queue, t, agents, seconds, meeting);
    this.takeCallBacks(queue, t, meeting);
    return meeting;
  }

  /** Those who take the offer of a call-back have been judged as leaving at once: they neither wait nor abandon. */
  private takeCallBacks(queue: number, t: number, meeting: Meeting): void {
    const called = Math.min(meeting.abandoned, meeting.pWait * this.flow.callBackShare(queue, t));
    if (called === 0) return;
    meeting.calledBack = called;
    meeting.pWait -= called;
    meeting.abandoned -= called;
    meeting.abandonedWithin = Math.max(0, meeting.abandonedWithin - called);
  }

  private nobodyServes(queue: number, t: number, seconds: number, meeting: Meeting): void {
    const { ends } = this.flow.patience[queue] as Patience;
    const hangUp = this.flow.leaveAtOnce(queue, t);
    const mean = this.flow.patienceSeconds[queue] as number;
    const room = this.rooms[queue];
    if (ends && room !== undefined) {
      const arrivals = this.flow.arrivals[queue]?.[t] as number;
      this.limited(queue, t, 0, arrivals, 0, this.roomBeyond(queue, 0, room), seconds, meeting);
      return;
    }
    meeting.pWait = 1;
    meeting.servedWithin = 0;
    if (!ends) {
      meeting.abandoned = hangUp;
      return;
    }
    meeting.abandoned = 1;
    meeting.wait = (1 - hangUp) * mean;
    meeting.abandonedWithin = hangUp + (1 - hangUp) * soonShare(mean, seconds);
  }

  /** The queue's class, or not, with the rivals up to a rank. */
  private pool(queue: number, t: number, upTo: number, own: boolean): Pool {
    const { flow } = this;
    let arrivals = own ? (flow.arrivals[queue]?.[t] as number) : 0;
    let load = own ? flow.offeredLoad(queue, t) : 0;
    let theta = arrivals / (flow.patienceSeconds[queue] as number);
    let hangUp = arrivals * flow.leaveAtOnce(queue, t);
    for (const rival of flow.rivals[queue] ?? []) {
      if (rival.rank > upTo) continue;
      let work = 0;
      for (const team of rival.teams) work += flow.load[rival.queue]?.[team]?.[t] as number;
      if (work === 0) continue;
      const count = work / flow.agentSecondsAnyTime(rival.queue, t);
      arrivals += count;
      load += work;
      theta += count / (flow.patienceSeconds[rival.queue] as number);
      hangUp += count * flow.leaveAtOnce(rival.queue, t);
    }
    return arrivals > 0
      ? { arrivals, load, theta: theta / arrivals, hangUp: hangUp / arrivals }
      : { arrivals, load, theta, hangUp };
  }

  private pooled(queue: number, t: number, agents: number, seconds: number, meeting: Meeting): void {
    const all = this.pool(queue, t, Infinity, true);
    if (all.load === 0) return; // what takes no time is done at once
    const c = (agents * all.arrivals) / all.load;
    const ratio = idleRatio(agents, all.load);
    const room = this.rooms[queue];
    if (room !== undefined) {
      const beyond = this.roomBeyond(queue, agents, room);
      this.limited(queue, t, ratio, all.arrivals, c, beyond, seconds, meeting);
      if (this.hasMenu[queue] === true && beyond.waitingPlaces < room.waitingPlaces) meeting.noLine = meeting.blocked;
      return;
    }
    waiting(ratio, all.arrivals, c, all.theta, all.hangUp, seconds, this.out);
    const often = this.out[column.pWait] as number;
    const upTo = (this.flow.rivals[queue] ?? []).length > 0 ? this.inTurn(queue, t, all, often, c, seconds) : all;
    this.take(queue, t, often, upTo, meeting);
  }

  /** Of the pool only those who are served before or together with the queue's contacts matter once these wait. */
  private inTurn(queue: number, t: number, all: Pool, often: number, c: number, seconds: number): Pool {
    const upTo = this.pool(queue, t, 0, true);
    const earlier = this.pool(queue, t, -1, false);
    if (upTo.arrivals < all.arrivals) onlyWaiting(upTo, often, c, seconds, this.out);
    const own = upTo.arrivals - earlier.arrivals;
    if (earlier.arrivals === 0 || own <= fewest * upTo.arrivals) return upTo;
    onlyWaiting(earlier, often, c, seconds, this.before);
    for (const at of Object.values(column)) {
      const value = (upTo.arrivals * (this.out[at] as number) - earlier.arrivals * (this.before[at] as number)) / own;
      this.out[at] = Math.max(0, at === column.meanWaitSeconds ? value : Math.min(1, value));
    }
    return upTo;
  }

  /** Takes over what the pool meets; customers of this queue give up at their own rate. */
  private take(queue: number, t: number, often: number, pool: Pick<Pool, 'theta' | 'hangUp'>, meeting: Meeting): void {
    const hangUp = this.flow.leaveAtOnce(queue, t);
    const rate = 1 / (this.flow.patienceSeconds[queue] as number);
    const pooled = this.out[column.pAbandon] as number;
    const soonGone = this.out[column.abandonedWithin] as number;
    meeting.pWait = often;
    meeting.wait = this.out[column.meanWaitSeconds] as number;
    const isAlike = Math.abs(rate - pool.theta) <= 1e-12 * rate && Math.abs(hangUp - pool.hangUp) <= 1e-12;
    meeting.abandoned = Math.min(often, isAlike ? pooled : hangUp * often + rate * meeting.wait);
    // Of those who have to wait, as many as in the pool have come to the end of it in time, one way or the other.
    const soon = Math.max(0, Math.min(often, (this.out[column.servedWithin] as number) + soonGone - (1 - often)));
    const change = pooled > 0 ? meeting.abandoned / pooled : 1;
    meeting.abandonedWithin = Math.min(meeting.abandoned, change * soonGone, soon);
    meeting.servedWithin = Math.min(1 - often + soon - meeting.abandonedWithin, 1 - meeting.abandoned);
  }

  /**
   * Agents with several contacts in hand. Other queues take whole agents away, now more and now fewer: half the time a standard deviation
   * more than on average, half the time as much fewer.
   */
  private severalAtOnce(queue: number, t: number, agents: number, seconds: number, meeting: Meeting): void {
    const others = this.rivalsLoad(queue, t);
    if (others === 0) {
      this.severalFor(queue, t, agents, seconds, meeting);
      return;
    }
    const spread = Math.sqrt(others * Math.max(0, 1 - others / agents));
    const few = { ...meeting };
    this.severalFor(queue, t, Math.max(leastAgents, agents - others - spread), seconds, few);
    this.severalFor(queue, t, Math.max(leastAgents, Math.min(agents, agents - others + spread)), seconds, meeting);
    for (const name of Object.keys(few) as (keyof Meeting)[]) meeting[name] = (meeting[name] + few[name]) / 2;
  }

  private rivalsLoad(queue: number, t: number): number {
    let load = 0;
    for (const rival of this.flow.rivals[queue] ?? [])
      for (const team of rival.teams) load += this.flow.load[rival.queue]?.[team]?.[t] as number;
    return load;
  }

  private severalFor(queue: number, t: number, agents: number, seconds: number, meeting: Meeting): void {
    const { flow } = this;
    const arrivals = flow.arrivals[queue]?.[t] as number;
    if (flow.agentSeconds(queue, t) === 0) return; // what takes no time is done at once
    const c = agents / flow.agentSeconds(queue, t);
    const ratio = handsRatio(arrivals, flow.service[queue]?.[t] as number, agents, flow.speeds[queue] ?? [1]);
    const room = this.rooms[queue];
    if (room !== undefined) {
      this.limited(queue, t, ratio, arrivals, c, this.roomBeyond(queue, agents, room), seconds, meeting);
      return;
    }
    const hangUp = flow.leaveAtOnce(queue, t);
    const theta = 1 / (flow.patienceSeconds[queue] as number);
    waiting(ratio, arrivals, c, theta, hangUp, seconds, this.out);
    this.take(queue, t, this.out[column.pWait] as number, { theta, hangUp }, meeting);
  }

  /** Share of all waiting that those do who are served in the end; where hardly anybody waits, or nobody, as if one waited at a time. */
  servedShareOfWaiting(queue: number, t: number, pWait: number): number {
    const upTo = this.pool(queue, t, 0, true);
    const agents = this.flow.agents(queue, t);
    if (this.flow.patience[queue]?.ends === false) return 1;
    if (agents === 0 || upTo.load === 0) return 0;
    if (isEndless(upTo.theta, upTo.arrivals)) return 1;
    const c = (agents * upTo.arrivals) / upTo.load;
    if (pWait < rarely || upTo.hangUp === 1) return c / (c + upTo.theta);
    const states = waitingStates(upTo.arrivals * (1 - upTo.hangUp), c, upTo.theta);
    const served = c * states.servedSeconds;
    return served / (served + upTo.theta * states.abandonedSeconds);
  }

  /** Agents with contacts of the queue in hand, and those contacts, where agents take several at once and rivals leave them free. */
  inHand(queue: number, t: number, pWait: number): { busy: number; contacts: number } {
    const { flow } = this;
    const agents = Math.max(1, Math.round(flow.agents(queue, t) - this.rivalsLoad(queue, t)));
    const speeds = flow.speeds[queue] ?? [1];
    const hands = severalAtOnce(flow.arrivals[queue]?.[t] as number, flow.service[queue]?.[t] as number, agents, speeds);
    const share = hands.ratio > 0 ? (1 - pWait) / hands.ratio : 0;
    return { busy: hands.busy * share + agents * pWait, contacts: hands.contacts * share + agents * speeds.length * pWait };
  }

  /** Lines that are left for waiting. */
  private roomBeyond(queue: number, agents: number, room: Room): Room {
    const left = Math.max(0, Math.floor((this.lines[queue] as number) - agents * this.flow.handsOf(queue)));
    return { ...room, waitingPlaces: Math.min(left, room.waitingPlaces) };
  }

  private limited(
    queue: number,
    t: number,
    ratio: number,
    arrivals: number,
    c: number,
    room: Room,
    seconds: number,
    meeting: Meeting,
  ): void {
    const hangUp = this.flow.leaveAtOnce(queue, t);
    const theta = 1 / (this.flow.patienceSeconds[queue] as number);
    const shares = limitedRoom(ratio, arrivals, c, theta, hangUp, room);
    const waiters = shares.pFull - shares.blocked - shares.balked;
    meeting.pWait = waiters;
    meeting.blocked = shares.blocked;
    meeting.balked = shares.balked;
    meeting.wait = shares.queueMean / arrivals;
    meeting.abandoned = Math.min(waiters, shares.hungUp + theta * meeting.wait);
    const soon = soonShare(waiters > 0 ? meeting.wait / waiters : 0, seconds);
    meeting.servedWithin = 1 - shares.pFull + (waiters - meeting.abandoned) * soon;
    meeting.abandonedWithin = shares.hungUp + (meeting.abandoned - shares.hungUp) * soon;
  }
}

/** What a pool meets that has to wait as often as `often` says. */
function onlyWaiting(pool: Pool, often: number, c: number, seconds: number, out: Float64Array): void {
  waiting(0, pool.arrivals, c, pool.theta, pool.hangUp, seconds, out);
  out[column.servedWithin] = 1 - often + often * (out[column.servedWithin] as number);
  for (const at of [column.pWait, column.pAbandon, column.meanWaitSeconds, column.abandonedWithin])
    out[at] = often * (out[at] as number);
}

/** A fraction of an agent is that share of the way from one whole number of agents to the next. */
function handsRatio(arrivals: number, service: number, agents: number, speeds: readonly number[]): number {
  const fewer = Math.floor(agents);
  const part = agents - fewer;
  const low = fewer > 0 ? severalAtOnce(arrivals, service, fewer, speeds).ratio : 0;
  return part === 0 ? low : (1 - part) * low + part * severalAtOnce(arrivals, service, fewer + 1, speeds).ratio;
}

/** The limits of a queue, or undefined where it has none. */
function roomOf({ places }: CompiledModel, queue: number, lines: number): Room | undefined {
  const waitingPlaces = Math.min(places.waitingPlaces[queue] as number, places.channelPlaces[queue] as number);
  const balkAt = places.balkAt[queue] as number;
  const balkPerWaiting = (places.balkPerWaiting[queue] as number) / whole;
  const balkByLength = places.balkByLength
    .slice(places.balkFrom[queue] as number, places.balkFrom[queue + 1] as number)
    .map((threshold) => threshold / whole);
  const isJoined = balkAt === noLimit && balkPerWaiting === 0 && balkByLength.length === 0;
  const isFree = lines === noLimit && waitingPlaces === noLimit && isJoined;
  return isFree ? undefined : { waitingPlaces, balkAt, balkPerWaiting, balkByLength };
}
