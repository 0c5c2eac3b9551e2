import { quantileAt } from '../../random/quantileAt.ts';
import type { CompiledModel } from '../compiledModel.ts';

/** Where events of one interval lead: share `weight[i]` of them to the interval `lag[i]` later, the window taken as a circle. */
export interface Kernel {
  readonly lag: Int32Array;
  readonly weight: Float64Array;
}

type Grid = Pick<CompiledModel, 'intervals' | 'intervalSeconds'>;

/** Equally likely values of a law, the middles of its quantiles: seconds, rising. A law that is absent is 0. */
export function lawPoints(model: Pick<CompiledModel, 'tables'>, table: number, mean: number, count: number): Float64Array {
  if (table < 0) return new Float64Array(1);
  const step = 4294967296 / count;
  const points = new Float64Array(count);
  for (let i = 0; i < count; i++) points[i] = mean * quantileAt(model.tables, table, Math.floor((i + 0.5) * step) | 0);
  return points;
}

/** Delays after events that fall anywhere in an interval. */
export function delayKernel(points: Float64Array, { intervals, intervalSeconds }: Grid): Kernel {
  const shares = new Map<number, number>();
  for (const seconds of points) {
    const whole = Math.floor(seconds / intervalSeconds);
    const part = seconds / intervalSeconds - whole;
    add(shares, whole % intervals, (1 - part) / points.length);
    add(shares, (whole + 1) % intervals, part / points.length);
  }
  return kernelOf(shares);
}

/** Delays after events that all fall `offset` seconds into an interval. */
export function instantKernel(points: Float64Array, offset: number, { intervals, intervalSeconds }: Grid): Kernel {
  const shares = new Map<number, number>();
  for (const seconds of points) add(shares, Math.floor((offset + seconds) / intervalSeconds) % intervals, 1 / points.length);
  return kernelOf(shares);
}

function add(shares: Map<number, number>, lag: number, share: number): void {
  if (share > 0) shares.set(lag, (shares.get(lag) ?? 0) + share);
}

function kernelOf(shares: Map<number, number>): Kernel {
  const entries = [...shares].sort(([one], [other]) => one - other);
  return { lag: Int32Array.from(entries, ([lag]) => lag), weight: Float64Array.from(entries, ([, weight]) => weight) };
}

/** Adds `share` of the events in `from`, one number an interval, to `to[at ..]` where the kernel leads them. */
export function spread(from: Float64Array, share: number, { lag, weight }: Kernel, to: Float64Array, at: number): void {
  const intervals = from.length;
  for (let entry = 0; entry < lag.length; entry++) {
    const shift = lag[entry] as number;
    const part = share * (weight[entry] as number);
    const border = intervals - shift;
    for (let t = 0; t < border; t++) to[at + t + shift] = (to[at + t + shift] as number) + part * (from[t] as number);
    for (let t = border; t < intervals; t++) to[at + t - border] = (to[at + t - border] as number) + part * (from[t] as number);
  }
}
