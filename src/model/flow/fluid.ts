/** A queue in which work piles up while it exceeds what agents can do, and is worked off later, over a window that repeats. */
export interface Fluid {
  /** False where the window brings more than it takes away: the queue grows without end. */
  readonly isStable: boolean;
  /** Contacts served in each interval. */
  readonly served: Float64Array;
  /** Contacts waiting at the end of each interval. */
  readonly backlog: Float64Array;
}

/** Contacts that come and that can be served, both by interval. */
export function fluid(incoming: Float64Array, capacity: Float64Array): Fluid {
  const served = new Float64Array(incoming.length);
  const backlog = new Float64Array(incoming.length);
  let waiting = 0;
  for (let round = 0; round < 3; round++)
    for (let t = 0; t < incoming.length; t++) {
      const work = waiting + (incoming[t] as number);
      served[t] = Math.min(work, capacity[t] as number);
      waiting = work - (served[t] as number);
      backlog[t] = waiting;
    }
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  return { isStable: sum(incoming) <= sum(capacity), served, backlog };
}

const samples = 4;
/** Times closer than this are one, in intervals. */
const rounding = 1e-6;

/**
 * Waits of contacts that come in each interval, first come first served: calls `tell(interval, from, to)` for some of them, equally
 * likely, with their times of coming and of service in intervals from the start of the window (`to` may lie in a later round).
 * Needs a stable fluid.
 */
export function fluidWaits(
  incoming: Float64Array,
  { served, backlog }: Fluid,
  tell: (interval: number, from: number, to: number) => void,
): void {
  const intervals = incoming.length;
  const atStart = backlog[intervals - 1] as number;
  let came = atStart;
  let done = 0;
  let at = 0;
  for (let t = 0; t < intervals; t++) {
    const count = incoming[t] as number;
    for (let sample = 0; sample < samples && count > 0; sample++) {
      const part = (sample + 0.5) / samples;
      const position = came + part * count;
      while (at < 3 * intervals && done + (served[at % intervals] as number) < position)
        done += served[at++ % intervals] as number;
      const rate = served[at % intervals] as number;
      const time = at + (rate > 0 ? (position - done) / rate : 0);
      tell(t, t + part, time > t + part + rounding ? time : t + part);
    }
    came += count;
  }
}
