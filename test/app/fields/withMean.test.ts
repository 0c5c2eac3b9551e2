import { describe, expect, it } from 'vitest';
import { withMean } from '../../../src/app/fields/withMean.ts';
import { lawMean } from '../../../src/scenario/lawMean.ts';
import type { LawSpec } from '../../../src/scenario/schema/law.ts';
import { lawsOfMean100 } from '../../scenario/lawsOfMean100.ts';

describe('a law with another mean', () => {
  it.each(lawsOfMean100)('has it, and its other numbers as they were: $law', (law) => {
    const changed = withMean(law, 250);
    expect(lawMean(changed)).toBeCloseTo(250, 3);
    expect(withMean(changed, 100)).toEqual(law);
  });

  it('stretches every duration alike', () => {
    expect(withMean({ law: 'uniform', lowSeconds: 20, highSeconds: 180 }, 50)).toEqual({
      ...{ law: 'uniform', lowSeconds: 10, highSeconds: 90 },
    });
    expect(withMean(lawsOfMean100.at(-1) as LawSpec, 150)).toMatchObject({
      quantiles: [{ seconds: 0 }, { seconds: 150 }, { seconds: 300 }],
    });
  });

  it('of a law that lasts no time at all takes the mean for every duration', () => {
    const none: LawSpec = { law: 'hyperexponential', firstPercent: 50, firstMeanSeconds: 0, secondMeanSeconds: 0 };
    expect(lawMean(withMean(none, 30))).toBe(30);
  });
});
