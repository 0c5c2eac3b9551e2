import { exp } from '../../src/numeric/exp.ts';
import { ln } from '../../src/numeric/ln.ts';
import { normalCdf } from '../../src/numeric/normalCdf.ts';
import type { DistributionParams } from './lawOf.ts';

/** Customers who arrive at a constant rate for some time, seconds. */
export interface RateStep {
  readonly from: number;
  readonly to: number;
  readonly perSecond: number;
}

/** E[min(S, x)]: how long a customer has been present on average x seconds after arriving, by the law of the stay S. */
function meanWithin({ distribution, ...parameters }: DistributionParams, x: number): number {
  const { mean = 0, mu_log: mu = 0, sigma_log: sigma = 1 } = parameters as Readonly<Record<string, number>>;
  if (x <= 0) return 0;
  if (distribution === 'exponential') return mean * (1 - exp(-x / mean));
  if (distribution === 'deterministic') return Math.min(mean, x);
  if (distribution !== 'lognormal') throw new RangeError(`no mean within a time for ${distribution}`);
  const score = (ln(x) - mu) / sigma;
  return exp(mu + sigma ** 2 / 2) * normalCdf(score - sigma) + x * normalCdf(-score);
}

/**
 * Mean number present at a time where everybody is served at once, M(t)/G/infinity: the integral of rate(u) P(S > t - u) over
 * the past, which for steps is a difference of means (Eick, Massey & Whitt 1993).
 */
export function offeredLoad(steps: readonly RateStep[], stay: DistributionParams, seconds: number): number {
  let load = 0;
  for (const { from, to, perSecond } of steps)
    load += perSecond * (meanWithin(stay, seconds - from) - meanWithin(stay, seconds - to));
  return load;
}

export interface SineRate {
  readonly base_per_s: number;
  readonly amplitude_per_s: number;
  readonly period_s: number;
}

/** A rate that swings as a sine, in steps with the same expected numbers; from `since` to `until`. */
export function sineSteps(rate: SineRate, width: number, since: number, until: number): RateStep[] {
  const { base_per_s: base, amplitude_per_s: amplitude, period_s: period } = rate;
  const turn = (2 * Math.PI) / period;
  return Array.from({ length: Math.round((until - since) / width) }, (_, at) => {
    const from = since + at * width;
    const to = from + width;
    return { from, to, perSecond: base + (amplitude * (Math.cos(turn * from) - Math.cos(turn * to))) / (turn * width) };
  });
}
