import { ln } from '../numeric/ln.ts';
import type { QuantilePoint } from '../random/laws/empirical.ts';
import { type SurvivalCurve, survivalAt } from './kaplanMeier.ts';

/** How a curve is cut into straight pieces and closed, see survivalPoints. */
export interface Closing {
  /** Whole seconds, rising, at which the curve is read. */
  readonly knots: readonly number[];
  /** Rate of events per second after the last knot. */
  readonly tailPerSecond: number;
}

/** Knots for the patience of callers: dense where hanging up comes in bursts (10 to 15 s, about 60 s), to ten minutes. */
export const patienceKnots = [
  0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50, 54, 57, 60, 65, 70, 80, 90, 105, 120, 150, 180, 210, 240, 270,
  300, 330, 360, 390, 420, 450, 480, 510, 540, 570, 600,
] as const;

/** Seconds from which on few were watched, so that hanging up is taken at a constant rate. */
export const longPatience = 300;

const tailShares = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02];

/**
 * A law of durations from an estimated survival curve: the points of its quantile function. The curve is read at the knots, each step of it
 * spread over the second around it. Few were watched beyond the last knot; from there on a constant rate of events is taken, in straight
 * pieces, the last of which keeps the mean of the exponential tail.
 */
export function survivalPoints(curve: SurvivalCurve, { knots, tailPerSecond }: Closing): readonly QuantilePoint[] {
  if (!(tailPerSecond > 0)) throw new RangeError(`survivalPoints requires tailPerSecond > 0, got ${tailPerSecond}`);
  const read = knots.map((knot) => ({ share: 1 - survivalAt(curve, knot), seconds: knot + 0.5 }));
  const body = [{ share: 0, seconds: 0 }, ...read].filter(
    (point, at, all) => at === 0 || point.share > (all[at - 1] as QuantilePoint).share,
  );
  const last = body[body.length - 1] as QuantilePoint;
  if (last.share >= 1) return body;
  const left = 1 - last.share;
  const start = (knots[knots.length - 1] as number) + 0.5;
  const tail = tailShares.map((share) => ({ share: 1 - left * share, seconds: start - ln(share) / tailPerSecond }));
  const end = (tail[tail.length - 1] as QuantilePoint).seconds + 2 / tailPerSecond;
  return [...body, ...tail, { share: 1, seconds: end }];
}
