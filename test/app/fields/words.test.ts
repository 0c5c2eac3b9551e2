import { describe, expect, it } from 'vitest';
import { catalogue, nodesBelow } from '../../../src/app/fields/catalogue.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import type { FieldWords } from '../../../src/app/fields/words.ts';

const nodes = nodesBelow(catalogue).filter(({ words, pattern }) => words !== undefined && pattern !== '');
const fieldKeys = [...new Set(nodes.filter(({ name }) => name !== '*').map(({ words }) => words))].sort();
const thingKeys = [...new Set(nodes.filter(({ name }) => name === '*').map(({ words }) => words))].sort();

const tables = (words: FieldWords) => {
  const { language, forEver, closed, ...rest } = words;
  return { ...rest, alone: { forEver, closed } };
};
const texts = (words: FieldWords) =>
  Object.entries(tables(words)).flatMap(([table, of]) =>
    Object.entries(of).map(([key, text]: [string, string]) => [`${table} ${key}`, text] as const),
  );

/** Latin words that Hebrew texts may hold: a file format, terms that the trade uses as they are, a currency as an example. */
const latinAllowed = /\b(JSON|ACW|Shrinkage|ILS)\b/g;
const latinIn = (text: string) =>
  text
    .replace(/\{\w+\}/g, '')
    .replace(latinAllowed, '')
    .match(/[A-Za-z]+/g) ?? [];
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each([
  ['English', english],
  ['Hebrew', hebrew],
])('in %s', (_language, words) => {
  it('every field has a label and a description, every thing a name, and nothing else has', () => {
    expect(Object.keys(words.labels).sort()).toEqual(fieldKeys);
    expect(Object.keys(words.descriptions).sort()).toEqual(fieldKeys);
    expect(Object.keys(words.things).sort()).toEqual(thingKeys);
  });

  it('every option and unit that a field has is named', () => {
    for (const node of nodesBelow(catalogue)) {
      if ('unit' in node && node.unit) expect(words.units).toHaveProperty(node.unit);
      const options = node.kind === 'choice' ? node.options.filter((option) => typeof option === 'string') : [];
      for (const option of options) expect(words.options).toHaveProperty(option);
      if (node.kind === 'numbers') expect(words.per).toHaveProperty(node.per);
      expect(words.sections).toHaveProperty(node.section);
    }
  });

  it('no text is empty, and labels are at most 5 words', () => {
    expect(texts(words).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect(Object.values(words.labels).filter((label) => label.split(' ').length > 5)).toEqual([]);
  });

  it('descriptions are sentences', () => {
    expect(Object.values(words.descriptions).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});

describe('Hebrew', () => {
  it('is Hebrew, without Latin words but those of a fixed list', () => {
    const bare = /^(\{\w+\}|%)$/;
    expect(texts(hebrew).flatMap(([key, text]) => latinIn(text).map((word) => `${key}: ${word}`))).toEqual([]);
    expect(texts(hebrew).filter(([, text]) => !/[\u05d0-\u05ea]/.test(text) && !bare.test(text))).toEqual([]);
    expect(texts(english).filter(([, text]) => /[\u0590-\u05ff]/.test(text))).toEqual([]);
  });

  it('has the same blanks to fill in as English', () => {
    const ofEnglish = new Map(texts(english));
    for (const [key, text] of texts(hebrew)) expect([key, blanks(text)]).toEqual([key, blanks(ofEnglish.get(key) ?? '')]);
  });

  it('never has inquiry and contact share a word', () => {
    expect(hebrew.options.inquiries).toContain('פניות');
    const ofContacts = Object.entries(english.labels).filter(([, label]) => /(?<!-)\bcontacts?\b/.test(label));
    expect(ofContacts.length).toBeGreaterThan(5);
    for (const [key] of ofContacts) expect(hebrew.labels[key as keyof typeof hebrew.labels]).not.toMatch(/פנייה|פניות/);
  });
});
