import { finiteQueue } from './finiteQueue.ts';
import { type QueueInput, requirePositive, requireQueue } from './queueInput.ts';
import type { QueuePerformance } from './queuePerformance.ts';

export interface MmnkmInput extends QueueInput {
  /** Mean time in seconds that a waiting customer stays before giving up; Infinity: nobody gives up. */
  readonly patienceSeconds: number;
  /** Customers that fit in, waiting or in service (trunk lines); a whole number, at least the agents rounded up. */
  readonly capacity: number;
}

/**
 * M/M/n/K+M: first come first served, an arrival that finds `capacity` customers inside is turned away, exponential patience that
 * runs while waiting. Fractional agents: one agent more for that fraction of the time. Throws RangeError unless all inputs are above 0,
 * agents >= 1, and capacity is a whole number from the agents to 10 million above them.
 */
export function mmnkm(input: MmnkmInput): QueuePerformance {
  requireQueue('mmnkm', input);
  if (input.patienceSeconds !== Infinity) requirePositive('mmnkm', 'patienceSeconds', input.patienceSeconds);
  return finiteQueue('mmnkm', input, input.capacity, 1 / input.patienceSeconds);
}
