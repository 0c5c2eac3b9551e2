/** One queue of like customers in a steady state: Poisson arrivals, exponential service times. */
export interface QueueInput {
  /** Arrivals offered, per second. */
  readonly arrivalsPerSecond: number;
  /** Mean service time in seconds: talk, hold and wrap-up, everything that keeps an agent from the next customer. */
  readonly serviceSeconds: number;
  /** Agents serving; may be fractional. */
  readonly agents: number;
}

/** Throws RangeError('model requires name > 0, got value') unless the value is above zero and finite. */
export function requirePositive(model: string, name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${model} requires ${name} > 0, got ${value}`);
}

/** Throws RangeError('model requires name >= 0, got value') unless the value is zero or above, and finite. */
export function requireNotNegative(model: string, name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${model} requires ${name} >= 0, got ${value}`);
}

/** Throws RangeError for the first of the three numbers that is not above zero. */
export function requireQueue(model: string, input: QueueInput): void {
  requirePositive(model, 'arrivalsPerSecond', input.arrivalsPerSecond);
  requirePositive(model, 'serviceSeconds', input.serviceSeconds);
  requirePositive(model, 'agents', input.agents);
}
