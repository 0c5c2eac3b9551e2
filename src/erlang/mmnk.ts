import { finiteQueue } from './finiteQueue.ts';
import { type QueueInput, requireQueue } from './queueInput.ts';
import type { QueuePerformance } from './queuePerformance.ts';

export interface MmnkInput extends QueueInput {
  /** Customers that fit in, waiting or in service (trunk lines); a whole number, at least the agents rounded up. */
  readonly capacity: number;
}

/**
 * M/M/n/K: first come first served, an arrival that finds `capacity` customers inside is turned away, nobody gives up. Always stable.
 * With capacity = agents it is Erlang B. Fractional agents: one agent more for that fraction of the time.
 * Throws RangeError unless all inputs are above 0, agents >= 1, and capacity is a whole number from the agents to 10 million above them.
 */
export function mmnk(input: MmnkInput): QueuePerformance {
  requireQueue('mmnk', input);
  return finiteQueue('mmnk', input, input.capacity, 0);
}
