import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../src/app/decide/measures.ts';
import { english } from '../../../src/app/decide/words.english.ts';
import { serviceLevelRules } from '../../../src/scenario/vocabulary.ts';

describe('the texts of this screen', () => {
  it('say what every headline measure is, by every rule', () => {
    const measures = new Set(serviceLevelRules.flatMap((rule) => measuresOf(rule).map(({ metric }) => metric)));
    for (const metric of measures) expect(english).toHaveProperty([`formula.${metric}`]);
    for (const metric of measures) if (metric !== 'waitPercentile90') expect(english).toHaveProperty([`sums.${metric}`]);
  });
});
