import { describe, expect, it } from 'vitest';
import { measuresOf } from '../../../src/app/decide/measures.ts';
import { english } from '../../../src/app/decide/words.english.ts';
import { hebrew } from '../../../src/app/decide/words.hebrew.ts';
import { serviceLevelRules } from '../../../src/scenario/vocabulary.ts';

const keys = Object.keys(english) as (keyof typeof english)[];
const blanks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe('the texts of this screen', () => {
  it.each(keys)('%s has the same blanks in both languages, and is written in the letters of each', (key) => {
    expect(blanks(hebrew[key])).toEqual(blanks(english[key]));
    expect(english[key]).not.toMatch(/[\u0590-\u05ff]/);
    expect(hebrew[key].replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
    if (/[A-Za-z]/.test(english[key].replace(/\{\w+\}/g, ''))) expect(hebrew[key]).toMatch(/[\u0590-\u05ff]/);
  });

  it('say what every headline measure is, by every rule', () => {
    const measures = new Set(serviceLevelRules.flatMap((rule) => measuresOf(rule).map(({ metric }) => metric)));
    for (const metric of measures) expect(english).toHaveProperty([`formula.${metric}`]);
    for (const metric of measures) if (metric !== 'waitPercentile90') expect(english).toHaveProperty([`sums.${metric}`]);
  });
});
