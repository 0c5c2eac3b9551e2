import { simulate } from '../engine/simulate.ts';
import { queueColumn, queueWidth, waitBins } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { binOf } from '../stats/logHistogram.ts';
import { shareWithin } from '../stats/shareWithin.ts';
import { type BankRecord, limitsSeconds } from './bankMeasures.ts';

/** Sums over the callers of all queues in one replication or several. */
interface Sums {
  /** [hour of the day]. */
  readonly hours: readonly { readonly offered: number; readonly lost: number }[];
  /** Bins of the waits of all, see logHistogram. */
  readonly waits: Float64Array;
  readonly answered: number;
  readonly waited: number;
  readonly waitedInVain: number;
}

/**
 * What a simulated week is like for callers of all queues, in the terms of the record. Who does not join a queue is lost, after the seconds given
 * for it: the bank's callers stay until they are told how many wait.
 */
export function simulatedRecord(model: CompiledModel, replications: number, putOffSeconds: readonly number[] = []): BankRecord {
  return simulatedRecords(model, replications, putOffSeconds).all;
}

/** The same of all replications together, and of each. */
export function simulatedRecords(model: CompiledModel, replications: number, putOffSeconds: readonly number[]) {
  const sums = Array.from({ length: replications }, (_, replication) => sumsOf(model, replication, putOffSeconds));
  return { all: recordOf(sums.reduce(together), replications), each: sums.map((one) => recordOf(one, 1)) };
}

function sumsOf(model: CompiledModel, replication: number, putOffSeconds: readonly number[]): Sums {
  const hours = Array.from({ length: 24 }, () => ({ offered: 0, lost: 0 }));
  const waits = new Float64Array(waitBins);
  let [answered, waited, waitedInVain] = [0, 0, 0];
  const queues = model.queueIds.length;
  const { queue: sums, waits: counted } = simulate(model, replication);
  for (let at = 0; at < queues * 2 * waitBins; at++)
    waits[at % waitBins] = (waits[at % waitBins] as number) + (counted[at] as number);
  for (let row = 0; row < model.intervals * queues; row++) {
    const cell = row * queueWidth;
    const hour = hours[Math.floor((Math.floor(row / queues) * model.intervalSeconds) / 3600) % 24];
    if (hour === undefined) continue;
    hour.offered += sums[cell + queueColumn.offered] as number;
    const putOff = sums[cell + queueColumn.balked] as number;
    const stays = putOffSeconds[row % queues] ?? 0;
    hour.lost += (sums[cell + queueColumn.abandoned] as number) + putOff;
    waits[binOf(stays)] = (waits[binOf(stays)] as number) + putOff;
    waitedInVain += (sums[cell + queueColumn.waitAbandoned] as number) + stays * putOff;
    answered += sums[cell + queueColumn.served] as number;
    waited += sums[cell + queueColumn.waitServed] as number;
  }
  return { hours, waits, answered, waited, waitedInVain };
}

function together(one: Sums, other: Sums): Sums {
  return {
    hours: one.hours.map(({ offered, lost }, at) => ({
      offered: offered + (other.hours[at]?.offered ?? 0),
      lost: lost + (other.hours[at]?.lost ?? 0),
    })),
    waits: one.waits.map((count, bin) => count + (other.waits[bin] as number)),
    answered: one.answered + other.answered,
    waited: one.waited + other.waited,
    waitedInVain: one.waitedInVain + other.waitedInVain,
  };
}

function recordOf({ hours, waits, answered, waited, waitedInVain }: Sums, replications: number): BankRecord {
  const offered = hours.reduce((sum, hour) => sum + hour.offered, 0);
  const lost = hours.reduce((sum, hour) => sum + hour.lost, 0);
  return {
    offered: offered / replications,
    lostShare: lost / offered,
    meanWaitAnswered: waited / answered,
    meanWait: (waited + waitedInVain) / offered,
    within: limitsSeconds.map((limit) => shareWithin(waits, limit)),
    byHour: hours.map((hour) => ({
      offered: hour.offered / replications,
      lostShare: hour.offered > 0 ? hour.lost / hour.offered : 0,
    })),
  };
}

/** Distance of a simulated week from its record: differences, and the mean absolute difference of the share lost over hours of the day. */
export function distance(simulated: BankRecord, recorded: BankRecord, fromHour = 7) {
  const hours = recorded.byHour
    .map((hour, index) => ({ hour, index }))
    .filter(({ hour, index }) => index >= fromHour && hour.offered > 0);
  const off = hours.map(({ hour, index }) => Math.abs((simulated.byHour[index]?.lostShare ?? 0) - hour.lostShare));
  return {
    offered: simulated.offered / recorded.offered - 1,
    lostShare: simulated.lostShare - recorded.lostShare,
    meanWaitAnswered: simulated.meanWaitAnswered - recorded.meanWaitAnswered,
    lostByHour: off.reduce((sum, value) => sum + value, 0) / off.length,
  };
}
