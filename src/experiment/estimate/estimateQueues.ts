import { queueColumn, queueWidth } from '../../metrics/tally.ts';
import { afterMenu, allOf, type LeftToWait } from '../../model/flow/afterMenu.ts';
import type { Attempts } from '../../model/flow/attempts.ts';
import { fluidWaits } from '../../model/flow/fluid.ts';
import { type Meeting, stayingShare } from '../../model/flow/meeting.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';

/** Expected sums of the tally's queue columns: [interval][queue][queueColumn], of so many queues. Waits that grow without end are NaN. */
export function estimateQueues(flow: Flow, queues: number): Float64Array {
  const { queueIds, intervals } = flow.model;
  const sums = new Float64Array(intervals * queues * queueWidth);
  const own = new Float64Array(intervals * queueWidth);
  const rowOf = (t: number) => own.subarray(t * queueWidth, (t + 1) * queueWidth);
  for (const queue of queueIds.keys()) {
    own.fill(0);
    for (let t = 0; t < intervals; t++) fillRow(flow, queue, t, rowOf(t));
    if (flow.stock.fluids[queue] !== undefined) addStock(flow, queue, rowOf);
    const first = (flow.split.wholePlace[queue] as number) * queueWidth;
    own.forEach((value, cell) => {
      const at = Math.floor(cell / queueWidth) * queues * queueWidth + first + (cell % queueWidth);
      sums[at] = (sums[at] as number) + value;
    });
  }
  return sums;
}

function fillRow(flow: Flow, queue: number, t: number, row: Float64Array): void {
  const { places, intervals } = flow.model;
  const offered = flow.offered[queue]?.[t] as number;
  if (offered === 0) return;
  const met = flow.met[queue * intervals + t] as Meeting;
  const { inVain, again, seconds } = flow.attemptsOf[queue] as Attempts;
  const attempted = stayingShare(met);
  const found = 1 - inVain;
  const served = attempted * found;
  const promised = (places.promisedWithin[queue] as number) < Number.POSITIVE_INFINITY;
  const short = flow.meetings.meet(queue, t, places.short[queue] as number);
  const late = lateShares(flow, queue, t);
  const ofServed = met.wait > 0 ? flow.meetings.servedShareOfWaiting(queue, t, met.pWait) : 1;
  const { served: servedInMenu, left, toQueue } = flow.menus[queue] as Flow['menus'][number];
  const shares: Partial<Record<keyof typeof queueColumn, number>> = {
    offered: 1 - met.noLine + met.noLine / toQueue,
    blocked: met.blocked - met.noLine + met.noLine / toQueue,
    endedInMenu: ((1 - met.noLine) * (servedInMenu + left)) / toQueue,
    balked: met.balked,
    delayed: met.pWait,
    served,
    abandoned: met.abandoned,
    servedWithin: found * met.servedWithin,
    abandonedWithin: met.abandonedWithin,
    abandonedShort: met.abandoned * soonShareOf(short),
    overLimit: served * late.served + met.abandoned * late.abandoned,
    waitServed: found * ofServed * met.wait,
    waitAbandoned: (1 - ofServed) * met.wait,
    waitSquared: Number.NaN,
    waitingSeconds: met.wait,
    calledBack: met.calledBack,
    notReached: attempted * inVain,
    waitNotReached: inVain * ofServed * met.wait,
    attemptSeconds: attempted * inVain * seconds,
    neverReached: attempted * inVain * (1 - again),
    ...(places.interruptible[queue] === 1 ? { interrupted: Number.NaN } : {}),
    ...(promised ? { promiseKept: Number.NaN, promiseBroken: Number.NaN } : {}),
    ...(flow.model.rules.queue.includes(flow.split.wholePlace[queue] as number)
      ? { rulesBegun: Number.NaN, ruleSeconds: Number.NaN }
      : {}),
    menuSeconds: served * (places.menuMean[queue] as number),
  };
  for (const [name, share] of Object.entries(shares)) row[queueColumn[name as keyof typeof queueColumn]] = offered * share;
}

/** What the limit of a queue leaves for waiting in it. */
function leftToWait({ model }: Flow, queue: number): LeftToWait {
  const limit = model.places.limit[queue] as number;
  return model.places.limitFromStart[queue] === 1 ? afterMenu(model, queue, limit) : allOf(limit);
}

/** Of those who give up, the share that does so within the threshold. */
const soonShareOf = ({ abandoned, abandonedWithin }: Meeting): number => (abandoned > 0 ? abandonedWithin / abandoned : 0);

/** Of those who are served, and of those who give up, the shares that waited beyond their limit. */
function lateShares(flow: Flow, queue: number, t: number): { served: number; abandoned: number } {
  const { beyond, left } = leftToWait(flow, queue);
  const soon = { served: 0, abandoned: 0 };
  for (const limit of left) {
    const met = flow.meetings.meet(queue, t, limit);
    const staying = stayingShare(met);
    soon.served += staying > 0 ? Math.min(1, met.servedWithin / staying) / left.length : 0;
    soon.abandoned += soonShareOf(met) / left.length;
  }
  return { served: 1 - (1 - beyond) * soon.served, abandoned: 1 - (1 - beyond) * soon.abandoned };
}

/** What waiting in a stock adds: contacts that do not find their turn at once wait for it, on the clock of the queue. */
function addStock(flow: Flow, queue: number, rowOf: (t: number) => Float64Array): void {
  const { places, intervals, intervalSeconds } = flow.model;
  const fluid = flow.stock.fluids[queue];
  const incoming = (flow.offered[queue] as Float64Array).map((count, t) => count * flow.staying(queue, t));
  if (fluid === undefined) return;
  const within = places.within[queue] as number;
  const { beyond, left } = leftToWait(flow, queue);
  const overShare = (wait: number) =>
    beyond + ((1 - beyond) * left.filter((limit) => wait > limit).length) / Math.max(1, left.length);
  const { inVain } = flow.attemptsOf[queue] as Attempts;
  const found = 1 - inVain;
  const clock = clockOf(flow, queue);
  const waits = Array.from({ length: intervals }, () => ({ samples: 0, wait: 0, late: 0, over: 0, waiting: 0 }));
  fluidWaits(incoming, fluid, (t, from, to) => {
    const wait = clock(to) - clock(from);
    const sum = waits[t];
    if (sum === undefined) return;
    sum.samples++;
    sum.wait += wait;
    sum.late += wait > within ? 1 : 0;
    sum.over += to > from ? overShare(wait) : 0;
    sum.waiting += to > from ? 1 : 0;
  });
  waits.forEach(({ samples, wait, late, over, waiting }, t) => {
    if (samples === 0) return;
    const row = rowOf(t);
    const entered = incoming[t] as number;
    const atOnce = 1 - waiting / samples;
    scale(row, 'waitServed', fluid.isStable ? atOnce : Number.NaN, (found * entered * wait) / samples);
    scale(row, 'waitNotReached', fluid.isStable ? atOnce : Number.NaN, (inVain * entered * wait) / samples);
    scale(row, 'servedWithin', fluid.isStable ? atOnce : 0, (found * entered * (waiting - late)) / samples);
    scale(row, 'overLimit', fluid.isStable ? atOnce : 0, fluid.isStable ? (found * entered * over) / samples : found * entered);
    scale(row, 'delayed', atOnce, (entered * waiting) / samples);
    scale(row, 'waitingSeconds', fluid.isStable ? 1 : Number.NaN, (fluid.backlog[t] as number) * intervalSeconds);
  });
}

function scale(row: Float64Array, name: keyof typeof queueColumn, factor: number, more: number): void {
  const at = queueColumn[name];
  row[at] = factor === 0 ? more : factor * (row[at] as number) + more;
}

/** Seconds on the clock of a queue at a time given in intervals from the start of the window, later rounds included. */
function clockOf({ model, network }: Flow, queue: number): (time: number) => number {
  const { intervals, intervalSeconds, places } = model;
  if (places.openingClock[queue] === 0) return (time) => time * intervalSeconds;
  const doors = network.doors[places.channel[queue] as number];
  return (time) => {
    const round = Math.floor(time / intervals);
    const t = Math.floor(time) % intervals;
    const before = round * (doors?.openBefore[intervals] as number) + (doors?.openBefore[t] as number);
    return before + (time - Math.floor(time)) * intervalSeconds * (doors?.open[t] as number);
  };
}
