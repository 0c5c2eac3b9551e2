import { expect, it } from 'vitest';
import { lawOf } from '../../src/model/lawOf.ts';
import { lawMean } from '../../src/scenario/lawMean.ts';
import type { LawSpec } from '../../src/scenario/schema/law.ts';

const laws: LawSpec[] = [
  { law: 'exponential', meanSeconds: 60 },
  { law: 'hyperexponential', firstPercent: 90, firstMeanSeconds: 1, secondMeanSeconds: 600 },
  { law: 'uniform', lowSeconds: 10, highSeconds: 40 },
  { law: 'triangular', lowSeconds: 10, modeSeconds: 15, highSeconds: 40 },
  {
    law: 'empirical',
    quantiles: [
      { percent: 0, seconds: 5 },
      { percent: 30, seconds: 20 },
      { percent: 100, seconds: 90 },
    ],
  },
];

it.each(laws)('the mean of $law is that of the law simulated', (law) => {
  expect(lawMean(law)).toBeCloseTo(lawOf(law).mean, 9);
});
