import type { LawSpec } from '../../src/scenario/schema/law.ts';

/** One law of every name, each of mean 100 s. */
export const lawsOfMean100: readonly LawSpec[] = [
  { law: 'exponential', meanSeconds: 100 },
  { law: 'constant', meanSeconds: 100 },
  { law: 'lognormal', meanSeconds: 100, cv: 1.3 },
  { law: 'gamma', meanSeconds: 100, cv: 0.7 },
  { law: 'weibull', meanSeconds: 100, shape: 2 },
  { law: 'erlang', meanSeconds: 100, phases: 3 },
  { law: 'hyperexponential', firstPercent: 80, firstMeanSeconds: 50, secondMeanSeconds: 300 },
  { law: 'uniform', lowSeconds: 20, highSeconds: 180 },
  { law: 'triangular', lowSeconds: 20, modeSeconds: 80, highSeconds: 200 },
  {
    law: 'empirical',
    quantiles: [
      { percent: 0, seconds: 0 },
      { percent: 50, seconds: 100 },
      { percent: 100, seconds: 200 },
    ],
  },
];
