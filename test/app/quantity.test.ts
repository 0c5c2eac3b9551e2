import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/app/language/language.ts';
import { plainNumber, type QuantityKind, quantities, tolerance } from '../../src/app/language/quantity.ts';
import type { Unit } from '../../src/metrics/metric.ts';

const units = ['share', 'seconds', 'count', 'agents', 'hours', 'money'] as const satisfies readonly Unit[];
const kindOf = (unit: Unit, sense: QuantityKind['sense'] = 'value', language: QuantityKind['language'] = 'en') => ({
  language,
  unit,
  sense,
  currency: 'ILS',
});
const texts = (kind: QuantityKind, ...values: number[]) =>
  quantities(kind, values).map(({ text, unit }) => (unit === undefined ? text : `${text} ${unit}`));

describe('a quantity', () => {
  it.each([
    [kindOf('share'), 0.8634, '86.3%'],
    [kindOf('share', 'difference'), 0.0712, '+7.1 points'],
    [kindOf('share', 'difference'), -0.0712, '\u22127.1 points'],
    [kindOf('seconds'), 4.26, '4.3 seconds'],
    [kindOf('seconds'), 84.4, '84 seconds'],
    [kindOf('seconds'), 265, '4:25 minutes'],
    [kindOf('seconds'), 3599.6, '1:00 hours'],
    [kindOf('seconds'), 7500, '2:05 hours'],
    [kindOf('seconds', 'difference'), -12.2, '\u221212 seconds'],
    [kindOf('count'), 1.2345, '1.235'],
    [kindOf('count'), 12.345, '12.35'],
    [kindOf('count', 'difference'), 0.0284, '+0.028'],
    [kindOf('agents'), 13.2, '13.2'],
    [kindOf('hours'), 2856, '2,856 hours'],
    [kindOf('money'), 68_634.4, '₪\u202f68,634'],
    [kindOf('money', 'difference'), -208.3, '\u2212₪\u202f208'],
    [kindOf('money'), 12.5, '₪\u202f12.50'],
    [kindOf('money'), 0, '₪\u202f0'],
  ] as const)('%o of %d reads %s, in both languages', (kind, value, text) => {
    for (const language of languages) expect(texts({ ...kind, language }, value)).toEqual([text]);
  });

  it('that rounds to zero has no sign', () => {
    expect(texts(kindOf('share', 'difference'), -0.0001)).toEqual(['0.0 points']);
    expect(texts(kindOf('seconds', 'difference'), 0.01)).toEqual(['0.0 seconds']);
  });

  it('stands on one scale with those read beside it', () => {
    expect(texts(kindOf('seconds'), 118, 112, 124)).toEqual(['1:58 minutes', '1:52 minutes', '2:04 minutes']);
    expect(texts(kindOf('count', 'difference'), 0.05, 0.04, 0.11)).toEqual(['+0.050', '+0.040', '+0.110']);
  });

  it('of a currency without a symbol has its code before the number', () => {
    expect(texts({ ...kindOf('money'), currency: 'CHF' }, 1200)).toEqual(['CHF\u00a01,200']);
  });

  it('never holds marks of direction, more than 3 decimals, NaN or a negative zero, whatever its value', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const kinds = fc.record({
      language: fc.constantFrom(...languages),
      unit: fc.constantFrom(...units),
      sense: fc.constantFrom('value' as const, 'difference' as const),
      currency: fc.constantFrom('ILS', 'USD', 'EUR', 'CHF'),
    });
    fc.assert(
      fc.property(kinds, fc.array(value, { minLength: 1, maxLength: 3 }), (kind, values) => {
        for (const { text } of quantities(kind, values)) {
          expect(text).not.toMatch(/[\u200e\u200f\u061c\u2066-\u2069]|NaN|undefined|\.\d{4}/);
          expect(text).toMatch(/\d/);
          if (!/[1-9]/.test(text)) expect(text).not.toMatch(/[+\u2212-]/);
        }
      }),
    );
  });

  it('the wider of two is never shown as the smaller: order is kept', () => {
    const seconds = fc.integer({ min: 0, max: 100_000 });
    const asSeconds = (text: string) => {
      const [whole = '0', rest] = text.replace(',', '').split(':');
      return rest === undefined ? Number(whole) : 60 * Number(whole) + Number(rest);
    };
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [low, high] = quantities(kindOf('seconds'), [Math.min(a, b), Math.max(a, b)]);
        expect(asSeconds(low?.text ?? '')).toBeLessThanOrEqual(asSeconds(high?.text ?? ''));
      }),
    );
  });
});

it('a tolerance has one sign, ±', () => {
  expect(tolerance({ language: 'he', unit: 'share', currency: '' }, 0.0041)).toEqual({ text: '±0.4', unit: 'points' });
});

it('whole numbers are grouped by thousands in both languages', () => {
  for (const language of languages) expect(plainNumber(language, 1234567)).toBe('1,234,567');
});
