import { describe, expect, it } from 'vitest';
import { english } from '../../../src/app/inputs/words.english.ts';
import { hebrew } from '../../../src/app/inputs/words.hebrew.ts';

const keys = Object.keys(english) as (keyof typeof english)[];
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(keys)('%s', (key) => {
  it('is said in both languages, with the same blanks to fill in', () => {
    expect([english[key].trim(), hebrew[key].trim()]).not.toContain('');
    expect(blanks(hebrew[key])).toEqual(blanks(english[key]));
  });

  it('is Hebrew in Hebrew, and only there', () => {
    expect(english[key]).not.toMatch(/[\u0590-\u05ff]/);
    expect(hebrew[key]).toMatch(/[\u0590-\u05ff]/);
    expect(hebrew[key].replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
  });
});
