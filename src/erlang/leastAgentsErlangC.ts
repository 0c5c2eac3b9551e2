import { exp } from '../numeric/exp.ts';
import { idleRatio } from './idleRatio.ts';
import { requirePositive } from './queueInput.ts';
import { requireTargets, type StaffingTargets, shareOver } from './staffingTargets.ts';

/** A queue without its agents: arrivals per second and mean service seconds. */
export interface QueueLoad {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
}

/**
 * The least whole number of agents that meets all targets by Erlang C, always above the offered load. The same as `leastAgents` with
 * `erlangC`, in one pass of the Erlang B recursion: a microsecond or two per 100 agents. Throws RangeError as `requireTargets` does.
 */
export function leastAgentsErlangC(load: QueueLoad, targets: StaffingTargets): number {
  const { arrivalsPerSecond, serviceSeconds } = load;
  requirePositive('leastAgentsErlangC', 'arrivalsPerSecond', arrivalsPerSecond);
  requirePositive('leastAgentsErlangC', 'serviceSeconds', serviceSeconds);
  requireTargets('leastAgentsErlangC', targets);
  const erlangs = arrivalsPerSecond * serviceSeconds;
  const { serviceLevel, overLimit } = targets;
  const maxWaitMean = Math.min(targets.maxMeanWaitSeconds ?? Infinity, targets.maxMeanWaitServedSeconds ?? Infinity);
  const maxWaitShare = targets.maxWaitShare ?? 1;

  function isMet(agents: number, ratio: number): boolean {
    const pWait = 1 / (1 + ratio * ((agents - erlangs) / agents));
    const waitersMean = serviceSeconds / (agents - erlangs);
    if (pWait > maxWaitShare || pWait * waitersMean > maxWaitMean) return false;
    const longer = (seconds: number) => pWait * exp(-seconds / waitersMean);
    if (overLimit && shareOver(overLimit.seconds, longer) > overLimit.share) return false;
    return !serviceLevel || 1 - longer(serviceLevel.seconds) >= serviceLevel.share;
  }

  let agents = Math.max(Math.floor(erlangs) + 1, Math.ceil(erlangs / (targets.maxOccupancy ?? Infinity)));
  let ratio = idleRatio(agents, erlangs);
  while (!isMet(agents, ratio)) {
    agents += 1;
    ratio = (agents / erlangs) * (1 + ratio);
  }
  return agents;
}
