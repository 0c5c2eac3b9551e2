import { finiteRoom } from './finiteRoom.ts';
import { mixture } from './mixture.ts';
import type { QueueInput } from './queueInput.ts';
import { type QueueLaw, type QueuePerformance, queuePerformance } from './queuePerformance.ts';

const mostPlaces = 1e7;

/** The performance for whole or fractional agents, theta = 1 / mean patience per second. */
export function finiteQueue(model: string, input: QueueInput, capacity: number, theta: number): QueuePerformance {
  const { agents } = input;
  if (agents < 1) throw new RangeError(`${model} requires agents >= 1, got ${agents}`);
  if (!(Number.isInteger(capacity) && capacity >= agents && capacity - agents <= mostPlaces)) {
    throw new RangeError(`${model} requires a whole capacity from agents = ${agents} to ${mostPlaces} above, got ${capacity}`);
  }
  const law = (whole: number): QueueLaw => finiteRoom({ ...input, agents: whole }, capacity - whole, theta);
  const whole = Math.floor(agents);
  const low = law(whole);
  return queuePerformance(input, agents === whole ? low : mixture(low, law(whole + 1), agents - whole));
}
