import { expect, test } from 'vitest';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { optionsOf } from '../../../src/app/inputs/options.ts';
import { languageName } from '../../../src/app/language/languageName.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';

test('a language has the name that the language of the page gives it; a code that is none stands for itself', () => {
  expect(languageName('en', 'ar')).toBe('Arabic');
  expect(languageName('he', 'ar')).toBe('ערבית');
  expect(languageName('he', 'not a code')).toBe('not a code');
});

test('a team is offered the languages of the customer segments by name, each once', () => {
  const document: JsonObject = {
    customers: {
      segments: {
        one: { number: 1, language: 'ru' },
        other: { number: 1, language: 'he' },
        third: { number: 1, language: 'ru' },
        any: { number: 1 },
      },
    },
    teams: { front: { languages: ['he'] } },
  };
  const node = nodeAt(['teams', 'front', 'languages', 0], document);
  const offered = (words: typeof english, language: 'en' | 'he') =>
    node && optionsOf(node, document, { words, language, currency: 'ILS' });
  expect(offered(english, 'en')).toEqual([
    { value: 'ru', label: 'Russian' },
    { value: 'he', label: 'Hebrew' },
  ]);
  expect(offered(hebrew, 'he')?.map(({ label }) => label)).toEqual(['רוסית', 'עברית']);
});
