import { erlangA } from './erlangA.ts';
import { erlangAColumn, erlangAWith } from './erlangAInterval.ts';
import { idleRatios } from './idleRatios.ts';
import { leastAgentsErlangC, type QueueLoad } from './leastAgentsErlangC.ts';
import { leastWhole } from './leastWhole.ts';
import { requirePositive } from './queueInput.ts';
import { meetsTargets, requireTargets, type StaffingTargets, shareOver } from './staffingTargets.ts';

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
    return leastWhole((agents) => (meetsTargets(erlangA({ ...load, agents }), targets) ? 1 : -1), erlangs);
  }

  const ratioOf = idleRatios(erlangs);
  const seconds = targets.serviceLevel?.seconds ?? 0;
  const { overLimit } = targets;
  return leastWhole((agents) => {
    const solve = (limit: number) =>
      erlangAWith(ratioOf(agents), arrivalsPerSecond, agents / serviceSeconds, 1 / patienceSeconds, limit, columns);
    const longer = (limit: number) => {
      solve(limit);
      return 1 - (columns[erlangAColumn.servedWithin] ?? 0) - (columns[erlangAColumn.abandonedWithin] ?? 0);
    };
    const over = overLimit ? below(shareOver(overLimit.seconds, longer), overLimit.share) : Infinity;
    solve(seconds);
    return Math.min(over, quickMargin(targets, erlangs / agents));
  }, erlangs);
}

/** How far the `columns` are within the targets, the tightest counting; `load` is erlangs per agent. Not negative: all are met. */
function quickMargin(targets: StaffingTargets, load: number): number {
  const pAbandon = columns[erlangAColumn.pAbandon] ?? 0;
  const { serviceLevel } = targets;
  return Math.min(
    below(columns[erlangAColumn.meanWaitSeconds] ?? 0, targets.maxMeanWaitSeconds),
    below(pAbandon, targets.maxAbandonShare),
    below(columns[erlangAColumn.pWait] ?? 0, targets.maxWaitShare),
    below(load * (1 - pAbandon), targets.maxOccupancy),
    serviceLevel ? quickServiceLevel(serviceLevel.rule, pAbandon) - serviceLevel.share : Infinity,
  );
}

function below(value: number, most: number | undefined): number {
  return most === undefined ? Infinity : (most - value) / most;
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
