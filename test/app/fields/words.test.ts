import { describe, expect, it } from 'vitest';
import { catalogue, nodesBelow } from '../../../src/app/fields/catalogue.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';

const nodes = nodesBelow(catalogue).filter(({ words, pattern }) => words !== undefined && pattern !== '');
const fieldKeys = [...new Set(nodes.filter(({ name }) => name !== '*').map(({ words }) => words))].sort();
const thingKeys = [...new Set(nodes.filter(({ name }) => name === '*').map(({ words }) => words))].sort();

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

  it('labels are at most 5 words', () => {
    expect(Object.values(words.labels).filter((label) => label.split(' ').length > 5)).toEqual([]);
  });

  it('descriptions are sentences', () => {
    expect(Object.values(words.descriptions).filter((text) => !text.endsWith('.'))).toEqual([]);
  });
});

describe('Hebrew', () => {
  it('never has inquiry and contact share a word', () => {
    expect(hebrew.options.inquiries).toContain('פניות');
    const ofContacts = Object.entries(english.labels).filter(([, label]) => /(?<!-)\bcontacts?\b/.test(label));
    expect(ofContacts.length).toBeGreaterThan(5);
    for (const [key] of ofContacts) expect(hebrew.labels[key as keyof typeof hebrew.labels]).not.toMatch(/פנייה|פניות/);
  });
});
