import { bisect } from './bisect.ts';
import type { QueuePerformance } from './queuePerformance.ts';
import { meetsTargets, requireTargets, type StaffingTargets } from './staffingTargets.ts';

const fewest = 1e-12;
const most = 1e5;

/**
 * The most arrivals per second that a queue carries while it meets all targets, everything but the arrivals given:
 * mostArrivals((arrivalsPerSecond) => erlangC({ arrivalsPerSecond, serviceSeconds: 180, agents: 14 }), { maxOccupancy: 0.85 }).
 * 0 if not even 1e-12 per second will do; Infinity if 100,000 still do. Throws RangeError as `requireTargets` and the model do.
 */
export function mostArrivals(model: (arrivalsPerSecond: number) => QueuePerformance, targets: StaffingTargets): number {
  requireTargets('mostArrivals', targets);
  const holds = (arrivalsPerSecond: number) => meetsTargets(model(arrivalsPerSecond), targets);
  if (!holds(fewest)) return 0;
  let low = fewest;
  while (holds(low * 2)) {
    low *= 2;
    if (low > most) return Infinity;
  }
  return bisect(low, low * 2, holds)[0];
}
