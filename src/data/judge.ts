import { simulate } from '../engine/simulate.ts';
import { queueColumn, queueWidth } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import type { BankRecord } from './bankMeasures.ts';

/** What a simulated week is like for callers of all queues, in the terms of the record. */
export function simulatedRecord(model: CompiledModel, replications: number): BankRecord {
  const hours = Array.from({ length: 24 }, () => ({ offered: 0, lost: 0 }));
  let [offered, lost, answered, waited] = [0, 0, 0, 0];
  const queues = model.queueIds.length;
  for (let replication = 0; replication < replications; replication++) {
    const { queue: sums } = simulate(model, replication);
    for (let row = 0; row < model.intervals * queues; row++) {
      const cell = row * queueWidth;
      const hour = hours[Math.floor((Math.floor(row / queues) * model.intervalSeconds) / 3600) % 24];
      if (hour === undefined) continue;
      hour.offered += sums[cell + queueColumn.offered] as number;
      hour.lost += sums[cell + queueColumn.abandoned] as number;
      answered += sums[cell + queueColumn.served] as number;
      waited += sums[cell + queueColumn.waitServed] as number;
    }
  }
  for (const hour of hours) {
    offered += hour.offered;
    lost += hour.lost;
  }
  return {
    offered: offered / replications,
    lostShare: lost / offered,
    meanWaitAnswered: waited / answered,
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
