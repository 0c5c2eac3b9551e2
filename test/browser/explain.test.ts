import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { english as decideEnglish } from '../../src/app/decide/words.english.ts';
import { english } from '../../src/app/explain/words.english.ts';
import { hebrew } from '../../src/app/explain/words.hebrew.ts';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(240_000);

const long = { timeout: 120_000 };
const settings = [
  { language: 'en', words: english, colorScheme: 'light', width: 1440 },
  { language: 'he', words: hebrew, colorScheme: 'dark', width: 390 },
] as const;

for (const { language, words, colorScheme, width } of settings) {
  test(`${language}, ${colorScheme}, ${width} px: why a number is not what Erlang C says, as a waterfall`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    const panel = page.getByRole('region', { name: words.title });
    await panel.getByRole('button', { name: words.explain, exact: true }).click(long);
    const rows = panel.locator('.waterfall li');
    await expect(rows.first()).toContainText(words.erlangC, long);
    await expect(rows.last()).toContainText(words.simulated);
    const names = await panel.locator('.waterfall button').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    expect(names[0]).toBe(words['name.abandonment']);
    await expect(panel.locator('.waterfall-bar rect')).toHaveCount(names.length + 2);

    // what is shown adds up from the first value to the last
    const numbers = async (selector: string) =>
      (await panel.locator(selector).allTextContents()).map((text) => Number.parseFloat(text.replace('−', '-')));
    const values = await numbers('.waterfall-value .num');
    const changes = await numbers('.waterfall-change strong .num');
    expect(changes.reduce((sum, change) => sum + change, values[0] ?? 0)).toBeCloseTo(values.at(-1) ?? 0, 6);

    // by the keyboard: what a step stands for
    const step = panel.getByRole('button', { name: words['name.dayShape'] });
    await step.focus();
    await page.keyboard.press('Enter');
    await expect(panel.locator('.meaning')).toContainText(words['before.dayShape']);

    await panel.getByLabel(words.measure).selectOption('meanWait');
    await expect(panel.locator('.measure-line')).toContainText(words['detail.meanWait']);
    await panel.getByText(words.table).click();
    await expect(panel.locator('tbody tr')).toHaveCount(names.length + 1);
    expect(await violations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond, 'nothing reaches beyond the page').toBeLessThanOrEqual(0);

    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    expect((await saved(words.saveCsv)).toString()).toContain(words['name.abandonment']);
    expect((await saved(words.savePng)).subarray(1, 4).toString()).toBe('PNG');
  });
}

test('an explanation can be stopped, and is marked once what it explains has changed', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const panel = page.getByRole('region', { name: english.title });
  const explain = panel.locator('#explain');
  await explain.click(long);
  await panel.getByRole('button', { name: english.stop, exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(english.stopped);
  await expect(panel.locator('.waterfall')).toHaveCount(0);
  await explain.click();
  await expect(panel.locator('.waterfall')).toBeVisible(long);
  await own.slider.press('ArrowRight');
  await expect(panel.getByText(english.stale)).toBeVisible();
});

test('the rule of the service level leads to the explanation', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  await own.measures.locator('button.rule').first().click();
  await own.button(english.title).click();
  await expect(page.locator('#explain')).toBeFocused();
});

test('more people and a better process stand beside the baseline after one click', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const panel = page.getByRole('region', { name: decideEnglish.peopleOrProcess });
  await panel.getByRole('button', { name: decideEnglish.comparePeopleOrProcess }).click();
  await own.ended('done');
  const titles = await own.titles();
  expect(titles).toHaveLength(3);
  expect(titles[1]).toMatch(/^\+\d+ agents?: /);
  expect(titles[2]).toMatch(/^Better process: /);
  await expect(own.measures.locator('table')).toHaveAttribute('data-count', '3');
});
