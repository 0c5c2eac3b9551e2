import { describe, expect, it } from 'vitest';
import { createCursor } from '../../../src/app/charts/cursor.ts';
import { type Phrase, phraseWords } from '../../../src/app/charts/phrase.tsx';
import { wrapped } from '../../../src/app/charts/wrapped.ts';
import { messages } from '../../messages.ts';

describe('a phrase as plain words', () => {
  const phrase: Phrase = {
    text: '{when}: {values}',
    parts: {
      when: { number: '10:00' },
      values: [{ quantity: { text: '3:12', unit: 'minutes' } }, { scenario: 1 }, { name: 'Phone' }],
    },
  };

  it('has its parts filled in, in the language of the page', () => {
    expect(phraseWords(messages.en, phrase)).toBe('10:00: 3:12 min, B, Phone');
    expect(phraseWords(messages.he, phrase)).toBe('10:00: 3:12 דק׳, תרחיש B, Phone');
  });

  it('keeps every number and name in its own direction where it is painted', () => {
    expect(phraseWords(messages.he, phrase, true)).toBe(
      '\u206610:00\u2069: \u20663:12\u2069 דק׳, תרחיש \u2066B\u2069, \u2068Phone\u2069',
    );
  });
});

describe('a painted text', () => {
  const width = (line: string) => line.length;

  it('is broken between words, and words that are too long stand alone', () => {
    expect(wrapped('one two three', 7, width)).toEqual(['one two', 'three']);
    expect(wrapped('extraordinarily so', 7, width)).toEqual(['extraordinarily', 'so']);
    expect(wrapped('', 7, width)).toEqual([]);
  });
});

describe('the cursor', () => {
  it('stays where it was put, and is elsewhere only while something hovers', () => {
    const cursor = createCursor(3);
    const seen: number[] = [];
    cursor.subscribe(() => seen.push(cursor.get()));
    cursor.hover(5);
    cursor.hover(undefined);
    cursor.put(7);
    cursor.hover(9);
    cursor.put(2);
    cursor.put(2);
    expect(seen).toEqual([5, 3, 7, 9, 2]);
  });
});
