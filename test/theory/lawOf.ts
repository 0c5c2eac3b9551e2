import { exp } from '../../src/numeric/exp.ts';
import { gammaln } from '../../src/numeric/gammaln.ts';
import type { LawSpec } from '../../src/scenario/schema/law.ts';

/** A law of durations as the exact values name it; seconds. */
export interface DistributionParams {
  readonly distribution: string;
  readonly [parameter: string]: number | string;
}

type Numbers = Readonly<Record<string, number>>;

const laws: Record<string, (p: Numbers) => LawSpec> = {
  exponential: ({ mean = 0 }) => ({ law: 'exponential', meanSeconds: mean }),
  deterministic: ({ mean = 0 }) => ({ law: 'constant', meanSeconds: mean }),
  erlang: ({ k = 1, mean = 0 }) => ({ law: 'erlang', meanSeconds: mean, phases: k }),
  uniform: ({ low = 0, high = 0 }) => ({ law: 'uniform', lowSeconds: low, highSeconds: high }),
  gamma: ({ shape = 1, scale = 1 }) => ({ law: 'gamma', meanSeconds: shape * scale, cv: 1 / Math.sqrt(shape) }),
  lognormal: ({ mu_log = 0, sigma_log = 0 }) => ({
    law: 'lognormal',
    meanSeconds: exp(mu_log + sigma_log ** 2 / 2),
    cv: Math.sqrt(exp(sigma_log ** 2) - 1),
  }),
  weibull: ({ shape = 1, scale = 1 }) => ({ law: 'weibull', meanSeconds: scale * exp(gammaln(1 + 1 / shape)), shape }),
  hyperexp2: ({ p1 = 0, mean1 = 0, mean2 = 0 }) => ({
    law: 'hyperexponential',
    firstPercent: 100 * p1,
    firstMeanSeconds: mean1,
    secondMeanSeconds: mean2,
  }),
  balk_exponential: ({ mean_if_positive = 0 }) => ({ law: 'exponential', meanSeconds: mean_if_positive }),
};

/** The law in the words of a scenario. */
export function lawOf({ distribution, ...parameters }: DistributionParams): LawSpec {
  const law = laws[distribution];
  if (!law) throw new RangeError(`no law ${distribution}`);
  return law(parameters as Numbers);
}
