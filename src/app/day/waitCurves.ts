import type { QueueWaits } from '../../experiment/summary/waitClasses.ts';

/** Shares of the contacts of a queue that were answered, and gave up, within the bound of each class. */
export interface WaitCurves {
  readonly answered: readonly number[];
  readonly gaveUp: readonly number[];
}

function runningSums(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}

/** The curves of a queue; undefined where nobody entered it. */
export function curvesOf(waits: QueueWaits | undefined): WaitCurves | undefined {
  if (waits === undefined || [...waits.served, ...waits.abandoned].every((share) => share === 0)) return undefined;
  return { answered: runningSums(waits.served), gaveUp: runningSums(waits.abandoned) };
}

/** Share of all whose wait has ended at which the picture ends: nearly all of them. */
const nearlyAll = 0.995;

/** How many classes are worth showing: until nearly every wait has ended in every scenario, and up to the targets. */
export function classesShown(bounds: readonly number[], curves: readonly WaitCurves[], targets: readonly number[]): number {
  const until = bounds.findIndex((seconds, at) => {
    const isOver = curves.every(({ answered, gaveUp }) => (answered[at] ?? 0) + (gaveUp[at] ?? 0) >= nearlyAll);
    return isOver && targets.every((target) => target <= seconds);
  });
  return until < 0 ? bounds.length : Math.min(bounds.length, until + 2);
}

/** Where a wait lies among the classes, whose bounds stand at the middles of the points. */
export function placeOf(bounds: readonly number[], seconds: number): number {
  const after = bounds.findIndex((bound) => bound >= seconds);
  const [low, high] = [bounds[after - 1], bounds[after]];
  if (high === undefined) return bounds.length - 0.5;
  if (low === undefined || high === seconds) return after + 0.5;
  return after - 0.5 + (seconds - low) / (high - low);
}

/** Share answered within a time, by the classes that end until then; undefined where nobody was answered. */
export function answeredWithin(waits: QueueWaits | undefined, seconds: number): number | undefined {
  if (waits === undefined || waits.served.every((share) => share === 0)) return undefined;
  return waits.served.reduce((sum, share, at) => ((waits.upToSeconds[at] ?? Infinity) <= seconds ? sum + share : sum), 0);
}
