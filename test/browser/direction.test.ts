import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { quantities, tolerance } from '../../src/app/language/quantity.ts';
import { Num } from '../../src/app/views/Num.tsx';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';

const quantity = (unit: 'share' | 'seconds' | 'money', sense: 'value' | 'difference', value: number) =>
  quantities({ language: 'he', unit, sense, currency: 'ILS' }, [value])[0]?.text ?? '';

/** What numbers look like that a line from right to left tears apart or turns around. */
const patterns = [
  quantity('share', 'difference', 0.035), // +3.5
  quantity('share', 'difference', -0.021), // −2.1
  quantity('share', 'value', 0.861), // 86.1%
  quantity('money', 'value', 1_250_000), // ₪ 1,250,000
  quantity('money', 'difference', -41_000), // −₪ 41,000
  quantity('seconds', 'value', 185), // 3:05
  tolerance({ language: 'he', unit: 'share', currency: '' }, 0.004)?.text ?? '', // ±0.4
  '64–76%',
  '80 / 20',
  '08:00–17:00',
  '412 / 1,000',
  '2026-11-22',
];

test('twelve kinds of numbers stand in a Hebrew line in the order in which they are read', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, 'he');
  await own.open();
  expect(patterns).toHaveLength(12);
  const lines = patterns.map((text) => `<p>רמת השירות ${renderToStaticMarkup(createElement(Num, null, text))} ביום ראשון</p>`);
  const seen = await page.evaluate((html) => {
    const main = document.querySelector('main');
    if (main === null) return [];
    main.innerHTML = html;
    return [...main.querySelectorAll('.num')].map((number) => {
      const text = number.firstChild as Text;
      const glyphs = [...text.data].map((glyph, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return { glyph, x: range.getBoundingClientRect().left };
      });
      return glyphs
        .sort((one, other) => one.x - other.x)
        .map(({ glyph }) => glyph)
        .join('');
    });
  }, lines.join(''));
  expect(seen).toEqual(patterns);
  expect(patterns.join(' ')).toMatch(/\+3\.5 \u22122\.1 86\.1% ₪\u202f1,250,000 \u2212₪\u202f41,000 3:05 ±0\.4/);
});
