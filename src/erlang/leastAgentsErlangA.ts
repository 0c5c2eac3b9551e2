import { erlangA } from './erlangA.ts';
import { erlangAColumn, erlangAWith } from './erlangAInterval.ts';
import { idleRatios } from './idleRatios.ts';
import { leastAgentsErlangC, type QueueLoad } from './leastAgentsErlangC.ts';
import { leastWhole } from './leastWhole.ts';
import { requirePositive } from './queueInput.ts';
import { meetsTargets, requireTargets, type StaffingTargets } from './staffingTargets.ts';

export interface PatientLoad extends QueueLoad {
  /** Mean time in seconds that a waiting customer stays; Infinity gives Erlang C. */
  readonly patienceSeconds: number;
}

const columns = new Float64Array(5);

/**
 * The least whole number of agents that meets all targets by Erlang A: the same as `leastAgents` with `erlangA`, some microseconds per
 * answer. Throws RangeError as `requireTargets` does.
 */
export function leastAgentsErlangA(load: PatientLoad, targets: StaffingTargets): number {
  const { arrivalsPerSecond, serviceSeconds, patienceSeconds } = load;
  if (patienceSeconds === Infinity) return leastAgentsErlangC(load, targets);
  requirePositive('leastAgentsErlangA', 'arrivalsPerSecond', arrivalsPerSecond);
  requirePositive('leastAgentsErlangA', 'serviceSeconds', serviceSeconds);
  requirePositive('leastAgentsErlangA', 'patienceSeconds', patienceSeconds);
  requireTargets('leastAgentsErlangA', targets);
  const erlangs = arrivalsPerSecond * serviceSeconds;
  if (targets.maxMeanWaitServedSeconds !== undefined || targets.serviceLevel?.rule === 'ignoreShortAbandons') {
    return leastWhole((agents) => meetsTargets(erlangA({ ...load, agents }), targets), erlangs);
  }

  const ratioOf = idleRatios(erlangs);
  const seconds = targets.serviceLevel?.seconds ?? 0;
  return leastWhole((agents) => {
    erlangAWith(ratioOf(agents), arrivalsPerSecond, agents / serviceSeconds, 1 / patienceSeconds, seconds, columns);
    return meetsQuickly(targets, erlangs / agents);
  }, erlangs);
}

/** `meetsTargets` from `columns`; `load` is erlangs per agent. */
function meetsQuickly(targets: StaffingTargets, load: number): boolean {
  const pAbandon = columns[erlangAColumn.pAbandon] ?? 0;
  return (
    (columns[erlangAColumn.meanWaitSeconds] ?? 0) <= (targets.maxMeanWaitSeconds ?? Infinity) &&
    pAbandon <= (targets.maxAbandonShare ?? Infinity) &&
    (columns[erlangAColumn.pWait] ?? 0) <= (targets.maxWaitShare ?? Infinity) &&
    load * (1 - pAbandon) <= (targets.maxOccupancy ?? Infinity) &&
    (!targets.serviceLevel || quickServiceLevel(targets.serviceLevel.rule, pAbandon) >= targets.serviceLevel.share)
  );
}

/** As `serviceLevel` counts it, where nobody is blocked and short abandons do not matter. */
function quickServiceLevel(rule: string, pAbandon: number): number {
  const servedWithin = columns[erlangAColumn.servedWithin] ?? 0;
  const abandonedWithin = columns[erlangAColumn.abandonedWithin] ?? 0;
  if (rule === 'answered') return servedWithin / (1 - pAbandon);
  if (rule === 'ignoreAbandonsWithinTarget') return servedWithin / (1 - abandonedWithin);
  if (rule === 'abandonsWithinTargetCount') return servedWithin + abandonedWithin;
  return servedWithin;
}
