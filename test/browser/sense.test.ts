import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';

test.setTimeout(180_000);

const screens = ['decide', 'inputs', 'day'] as const;

/** Every text that shows, fields included, line by line. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '');
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ value }) => value);
    const named = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]);
    return [...found, ...fields, ...named].filter((text) => text.trim() !== '');
  });

/** Numbers that stand alone: neither in them nor in what stands around them is a word or a sign that says what they count. */
const bareNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.num')].flatMap((number) => {
      if (number.getClientRects().length === 0) return [];
      const around = number.closest('tr, li, p, figure, label, button, output, fieldset, dl, section');
      return /\p{L}|[%₪$€]/u.test(around?.textContent ?? '') ? [] : [number.textContent ?? ''];
    }),
  );

for (const language of ['en', 'he'] as const)
  test(`${language}: every number on every screen makes sense`, async ({ page }) => {
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    for (const screen of screens) {
      await own.show(screen);
      await expect(page.locator('main h2').first()).toBeVisible();
      await page.waitForTimeout(1500); // charts are drawn one after the other
      const shown = await texts(page);
      expect(shown.length, screen).toBeGreaterThan(30);
      const wrong = (pattern: RegExp) => shown.filter((text) => pattern.test(text));
      expect(wrong(/\bNaN\b|Infinity|undefined|\[object|\bnull\b/), `${screen}: no number at all`).toEqual([]);
      expect(wrong(/\d\.\d{5,}/), `${screen}: more than four decimals`).toEqual([]);
      expect(wrong(/[{}]/), `${screen}: a blank that was not filled`).toEqual([]);
      const percents = shown.flatMap((text) =>
        [...text.matchAll(/(?<![+\u2212\d.,])(\d[\d.,]*)\s?%/g)].map(([, digits]) => Number(digits?.replaceAll(',', ''))),
      );
      expect(
        percents.filter((percent) => percent > 100),
        `${screen}: a share above 100%`,
      ).toEqual([]);
      expect(await bareNumbers(page), `${screen}: a number of nothing`).toEqual([]);
    }
  });
