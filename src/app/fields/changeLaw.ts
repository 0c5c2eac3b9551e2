import { lawMean } from '../../scenario/lawMean.ts';
import type { LawSpec } from '../../scenario/schema/law.ts';

type Name = LawSpec['law'];

/** Shortest mean of a law, seconds. */
const shortest = 0.001;

/** Each law with a mean in seconds, and an ordinary spread around it. */
const begun: { readonly [Law in Name]: (mean: number) => Extract<LawSpec, { law: Law }> } = {
  exponential: (meanSeconds) => ({ law: 'exponential', meanSeconds }),
  constant: (meanSeconds) => ({ law: 'constant', meanSeconds }),
  lognormal: (meanSeconds) => ({ law: 'lognormal', meanSeconds, cv: 1 }),
  gamma: (meanSeconds) => ({ law: 'gamma', meanSeconds, cv: 1 }),
  weibull: (meanSeconds) => ({ law: 'weibull', meanSeconds, shape: 1 }),
  erlang: (meanSeconds) => ({ law: 'erlang', meanSeconds, phases: 2 }),
  hyperexponential: (mean) => ({ law: 'hyperexponential', firstPercent: 50, firstMeanSeconds: mean, secondMeanSeconds: mean }),
  uniform: (mean) => ({ law: 'uniform', lowSeconds: 0.5 * mean, highSeconds: 1.5 * mean }),
  triangular: (mean) => ({ law: 'triangular', lowSeconds: 0.5 * mean, modeSeconds: mean, highSeconds: 1.5 * mean }),
  empirical: (mean) => ({
    law: 'empirical',
    quantiles: [
      { percent: 0, seconds: 0.5 * mean },
      { percent: 100, seconds: 1.5 * mean },
    ],
  }),
};

/** Another law with the same mean, and the same coefficient of variation where both are given by one. */
export function changeLaw(current: LawSpec, law: Name): LawSpec {
  const changed = begun[law](Math.max(shortest, lawMean(current)));
  return 'cv' in changed && 'cv' in current ? { ...changed, cv: current.cv } : changed;
}
