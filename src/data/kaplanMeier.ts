/** Durations of which some were cut short before the event: a caller who was answered would have waited at least that long. */
export interface CensoredSample {
  /** Seconds, >= 0. */
  readonly seconds: readonly number[];
  /** Whether the event came at that time (true) or watching ended (false). */
  readonly happened: readonly boolean[];
}

/** Estimated survival: P(T > times[i]) = survival[i], constant from one time to the next; 1 before the first. */
export interface SurvivalCurve {
  /** Times at which events happened, rising. */
  readonly times: readonly number[];
  readonly survival: readonly number[];
  /** Events at each time. */
  readonly events: readonly number[];
  /** Those watched until each time or longer, censored at that very time included. */
  readonly atRisk: readonly number[];
}

/**
 * The product-limit estimate of Kaplan and Meier (1958, J. Amer. Statist. Assoc. 53, 457-481, eq. 2b): the product over event times t_i <= t of
 * 1 - d_i / n_i. Who is censored at the time of an event counts as at risk then. It assumes that being cut short tells nothing about
 * the time that was left.
 */
export function kaplanMeier(sample: CensoredSample): SurvivalCurve {
  const order = inOrder(sample.seconds);
  const curve = { times: [] as number[], survival: [] as number[], events: [] as number[], atRisk: [] as number[] };
  let surviving = 1;
  for (let at = 0; at < order.length; ) {
    const time = sample.seconds[order[at] as number] as number;
    const next = endOfTie(sample.seconds, order, at);
    const events = order.slice(at, next).filter((index) => sample.happened[index]).length;
    const atRisk = order.length - at;
    if (events > 0) {
      surviving *= (atRisk - events) / atRisk;
      curve.times.push(time);
      curve.survival.push(surviving);
      curve.events.push(events);
      curve.atRisk.push(atRisk);
    }
    at = next;
  }
  return curve;
}

/** P(T > seconds). Beyond the last event it stays where it is: the sample tells no more. */
export function survivalAt(curve: SurvivalCurve, seconds: number): number {
  let survival = 1;
  for (let at = 0; at < curve.times.length && (curve.times[at] as number) <= seconds; at++)
    survival = curve.survival[at] as number;
  return survival;
}

/** Smallest time by which at least a share of events has come; undefined if the curve ends before. */
export function survivalQuantile(curve: SurvivalCurve, share: number): number | undefined {
  const at = curve.survival.findIndex((survival) => survival <= 1 - share);
  return curve.times[at];
}

function inOrder(seconds: readonly number[]): readonly number[] {
  return seconds.map((_, index) => index).sort((a, b) => (seconds[a] as number) - (seconds[b] as number));
}

function endOfTie(seconds: readonly number[], order: readonly number[], from: number): number {
  let end = from + 1;
  while (end < order.length && seconds[order[end] as number] === seconds[order[from] as number]) end++;
  return end;
}
