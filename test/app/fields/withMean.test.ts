import { describe, expect, it } from 'vitest';
import { withMean } from '../../../src/app/fields/withMean.ts';
import { lawMean } from '../../../src/scenario/lawMean.ts';
import type { LawSpec } from '../../../src/scenario/schema/law.ts';

const laws: readonly LawSpec[] = [
  { law: 'exponential', meanSeconds: 100 },
  { law: 'lognormal', meanSeconds: 100, cv: 1.3 },
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

describe('a law with another mean', () => {
  it.each(laws)('has it, and its other numbers as they were: $law', (law) => {
    const changed = withMean(law, 250);
    expect(lawMean(changed)).toBeCloseTo(250, 3);
    expect(withMean(changed, 100)).toEqual(law);
  });

  it('stretches every duration alike', () => {
    expect(withMean({ law: 'uniform', lowSeconds: 20, highSeconds: 180 }, 50)).toEqual({
      ...{ law: 'uniform', lowSeconds: 10, highSeconds: 90 },
    });
    expect(withMean(laws[6] as LawSpec, 150)).toMatchObject({ quantiles: [{ seconds: 0 }, { seconds: 150 }, { seconds: 300 }] });
  });

  it('of a law that lasts no time at all takes the mean for every duration', () => {
    const none: LawSpec = { law: 'hyperexponential', firstPercent: 50, firstMeanSeconds: 0, secondMeanSeconds: 0 };
    expect(lawMean(withMean(none, 30))).toBe(30);
  });
});
