import { describe, expect, it } from 'vitest';
import { english as everyMeasure } from '../../../src/app/decide/measures.english.ts';
import { measuresOf } from '../../../src/app/decide/measures.ts';
import { english } from '../../../src/app/decide/words.english.ts';
import { metrics } from '../../../src/metrics/metrics.ts';
import { serviceLevelRules } from '../../../src/scenario/vocabulary.ts';

describe('the texts of this screen', () => {
  it('name every measure there is with its unit, and say what it is', () => {
    for (const { id, unit } of metrics) {
      expect(everyMeasure).toHaveProperty([`name.${id}`]);
      expect(everyMeasure).toHaveProperty([`unit.${unit}`]);
      expect({ ...everyMeasure, ...english }).toHaveProperty([`about.${id}` in everyMeasure ? `about.${id}` : `formula.${id}`]);
    }
    const names = metrics.map(({ id }) => everyMeasure[`name.${id}`]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say what every headline measure is, by every rule', () => {
    const measures = new Set(serviceLevelRules.flatMap((rule) => measuresOf(rule).map(({ metric }) => metric)));
    for (const metric of measures) expect(english).toHaveProperty([`formula.${metric}`]);
    for (const metric of measures) if (metric !== 'waitPercentile90') expect(english).toHaveProperty([`sums.${metric}`]);
  });
});
