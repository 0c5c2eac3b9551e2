import type { QuantilePoint } from '../random/laws/empirical.ts';
import { type CensoredSample, kaplanMeier } from './kaplanMeier.ts';
import { piecewiseHazard } from './piecewiseHazard.ts';
import { survivalPoints } from './survivalPoints.ts';

/** A law of durations some of which were cut short: Kaplan-Meier read at the knots, from the last on the mean rate beyond `tailFrom` seconds. */
export function censoredLaw(
  sample: CensoredSample,
  knots: readonly number[],
  tailFrom: number,
): { readonly points: readonly QuantilePoint[]; readonly observations: number } {
  const tail = piecewiseHazard(sample, [tailFrom, Number.POSITIVE_INFINITY])[0];
  const points = survivalPoints(kaplanMeier(sample), { knots, tailPerSecond: tail?.perSecond || 0.001 });
  return { points, observations: sample.seconds.length };
}
