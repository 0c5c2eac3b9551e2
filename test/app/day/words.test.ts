import { expect, it } from 'vitest';
import { english } from '../../../src/app/day/words.english.ts';
import { hebrew } from '../../../src/app/day/words.hebrew.ts';

const keys = Object.keys(english) as (keyof typeof english)[];
const blanks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
const formats = /\b(CSV|PNG)\b/g;

it.each(keys)('%s has the same blanks in both languages, and is written in the letters of each', (key) => {
  expect(blanks(hebrew[key])).toEqual(blanks(english[key]));
  expect(english[key]).not.toMatch(/[\u0590-\u05ff]/);
  expect(hebrew[key].replace(/\{\w+\}/g, '').replace(formats, '')).not.toMatch(/[A-Za-z]/);
  if (/[A-Za-z]/.test(english[key].replace(/\{\w+\}/g, ''))) expect(hebrew[key]).toMatch(/[\u0590-\u05ff]/);
});
