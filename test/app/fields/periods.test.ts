import { describe, expect, it } from 'vitest';
import { parsePeriods, periodsText } from '../../../src/app/fields/periods.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';

const writing = { language: 'en', words: english, currency: 'ILS' } as const;
const inHebrew = { language: 'he', words: hebrew, currency: 'ILS' } as const;
const split = [
  { from: '08:30', to: '14:00' },
  { from: '16:00', to: '18:00' },
];

describe('opening hours of a day', () => {
  it.each(['08:30-14:00, 16:00-18:00', '8:30 – 14:00; 16:00 – 18:00', '\u206608:30–14:00\u2069,16:00\u221218:00'])(
    'typed as %s are two periods',
    (text) => {
      expect(parsePeriods(text, writing)).toEqual({ ok: true, value: split, shown: '08:30–14:00, 16:00–18:00' });
    },
  );

  it('may be none: the day is closed', () => {
    for (const text of ['', 'closed', 'Closed']) expect(parsePeriods(text, writing)).toMatchObject({ ok: true, value: [] });
    expect(parsePeriods('סגור', inHebrew)).toMatchObject({ ok: true, value: [] });
    expect(periodsText(undefined, writing)).toBe('closed');
  });

  it.each(['nine to five', '08:30', '08:30-', '25:00-26:00', '08:30-14:00-16:00', '08:30 14:00', '8-17', '08:30-14:00, soon'])(
    '%s are refused, with what was typed',
    (text) => {
      expect(parsePeriods(text, writing)).toEqual({ ok: false, reason: { code: 'notPeriods', text } });
    },
  );

  it('are read back as they are shown', () => {
    expect(parsePeriods(periodsText(split, writing), writing)).toMatchObject({ ok: true, value: split });
  });
});
