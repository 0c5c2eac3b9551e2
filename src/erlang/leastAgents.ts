import { bisect } from './bisect.ts';
import { leastWhole } from './leastWhole.ts';
import type { QueuePerformance } from './queuePerformance.ts';
import { meetsTargets, requireTargets, type StaffingTargets } from './staffingTargets.ts';

/** Performance by the number of agents, everything else given. */
export type ByAgents = (agents: number) => QueuePerformance;

/**
 * The least whole number of agents that meets all targets, or Infinity if not even `atMost` (a finite room: its capacity) do.
 * Any model of this folder: leastAgents((agents) => mmnk({ ...queue, agents, capacity: 40 }), { maxBlockShare: 0.01 }, 40).
 * Throws RangeError as `requireTargets` and the model do.
 */
export function leastAgents(model: ByAgents, targets: StaffingTargets, atMost?: number): number {
  requireTargets('leastAgents', targets);
  return leastWhole((agents) => (meetsTargets(model(agents), targets) ? 1 : -1), 1, atMost);
}

/**
 * The least number of agents, fractions allowed, that meets all targets; Infinity as above. `fewest` is the smallest number that the
 * model takes, 1 for a finite room.
 */
export function leastFractionalAgents(model: ByAgents, targets: StaffingTargets, atMost?: number, fewest = 1e-6): number {
  const whole = leastAgents(model, targets, atMost);
  const fewer = Math.max(whole - 1, fewest);
  const isShort = (agents: number) => !meetsTargets(model(agents), targets);
  if (whole === Infinity || whole === fewest) return whole;
  return isShort(fewer) ? bisect(fewer, whole, isShort)[1] : fewer;
}
