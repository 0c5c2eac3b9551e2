import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chartWords } from '../../src/app/charts/words.ts';
import { english } from '../../src/app/day/words.english.ts';
import { hebrew } from '../../src/app/day/words.hebrew.ts';
import { ComparisonPage, type Language, withSmallScenarios } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(180_000);

const dayWords = { en: english, he: hebrew };

/** The screen Day of a small comparison of two days, with its figures. */
async function openDay(page: Page, language: Language = 'en') {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, language);
  await own.open();
  await own.ended('done');
  await page.keyboard.press('Digit3');
  await expect(page.locator('.plot svg text').first()).toBeVisible();
  return { own, words: dayWords[language], chartTexts: chartWords[language] };
}

const chart = (page: Page, id: string): Locator => page.locator(`[data-chart="${id}"]`);
const point = (page: Page): Locator => page.locator('.day-stepper output');

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tab = 0; tab < 80; tab++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} cannot be reached by Tab`);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(option);
}

/** What a key on a button has the browser save. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  await tabTo(page, button);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('by keyboard: part and day are chosen, charts are read, shown as a table and saved', async ({ page }) => {
  const { words, chartTexts } = await openDay(page);
  await choose(page, words.scope, 'Phone');
  await expect(chart(page, 'staff')).toHaveCount(0);
  await choose(page, words.period, 'Monday');
  await expect(point(page)).toContainText('Monday');

  await tabTo(page, chart(page, 'volume').getByRole('slider'));
  await page.keyboard.press('Home');
  await expect(point(page)).toHaveText(/Monday 00:00 to 00:30/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(point(page)).toHaveText(/Monday 01:30 to 02:00/);
  await expect(chart(page, 'volume').getByRole('slider')).toHaveAttribute('aria-valuetext', /^Monday 01:30 to 02:00: A, /);
  await expect(chart(page, 'volume').locator('.readout caption')).toHaveText(/Monday 01:30 to 02:00/);
  await page.keyboard.press('End');
  await expect(point(page)).toHaveText(/Monday 23:30 to 24:00/);

  const asTable = chart(page, 'volume').getByRole('button', { name: chartTexts.viewTable });
  await tabTo(page, asTable);
  await page.keyboard.press('Enter');
  const table = chart(page, 'volume').getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(48);
  await expect(table.getByRole('rowheader', { name: 'Monday 10:00 to 10:30' })).toBeAttached();
  await expect(table.getByRole('columnheader', { name: 'B less A' })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(chart(page, 'volume').getByRole('slider')).toBeVisible();

  const open = async (id: string) => {
    await tabTo(page, chart(page, id).getByRole('button', { name: chartTexts.save }));
    await page.keyboard.press('Enter');
  };
  await open('volume');
  await page.keyboard.press('Escape');
  await expect(chart(page, 'volume').getByRole('button', { name: chartTexts.saveCsv })).toHaveCount(0);
  await open('volume');
  const csv = await saved(page, chart(page, 'volume').getByRole('button', { name: chartTexts.saveCsv }));
  const lines = csv.bytes.toString('utf8').split('\r\n');
  expect(csv.name).toBe('volume.csv');
  expect(lines[0]).toMatch(/^\ufefffrom,to,"?A \(.*Contacts offered \(contacts\)/);
  expect(lines).toHaveLength(50);
  expect(lines[21]).toMatch(/^\d{4}-\d\d-\d\dT10:00,\d{4}-\d\d-\d\dT10:30,[\d.]+,/);
  await open('volume');
  const png = await saved(page, chart(page, 'volume').getByRole('button', { name: chartTexts.savePng }));
  expect(png.name).toBe('volume.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.readUInt32BE(16), 'its width').toBeGreaterThan(600);
  expect(png.bytes.length, 'what is painted').toBeGreaterThan(10_000);
});

test('the worst time of a scenario leads to where charts are read', async ({ page }) => {
  await openDay(page);
  const worst = page.locator('.day-worst-time').first();
  const time = (await worst.textContent())?.match(/^\w+ \d\d:\d\d to \d\d:\d\d/)?.[0] ?? 'no time';
  await expect(point(page), 'where charts are read at first').toHaveText(time);
  await page.getByRole('button', { name: english.later }).click();
  await expect(point(page)).not.toHaveText(time);
  await worst.press('Enter');
  await expect(point(page)).toHaveText(time);
});

for (const language of ['en', 'he'] as const)
  test(`${language}: nothing to complain of for axe, and time runs from left to right`, async ({ page }) => {
    const { words, chartTexts } = await openDay(page, language);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(words.period, { exact: true }).selectOption({ index: 2 });
    const tick = (text: string) => chart(page, 'volume').locator('.plot svg text').filter({ hasText: text });
    const [first, last] = [await tick('00:00').boundingBox(), await tick('20:00').boundingBox()];
    expect(first?.x).toBeLessThan((last?.x ?? 0) - 100);
    const [zero, plot] = [
      await chart(page, 'volume').locator('.plot svg text').getByText('0', { exact: true }).boundingBox(),
      await chart(page, 'volume').locator('.plot').boundingBox(),
    ];
    expect((zero?.x ?? 0) - (plot?.x ?? 0), 'ticks of the values stand before the plot').toBeLessThan(60);
    await chart(page, 'level').getByRole('button', { name: chartTexts.viewTable }).click();
    await chart(page, 'wait').getByRole('button', { name: chartTexts.save }).click();
    expect(await violations(page), 'a table, what can be saved').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => document.querySelector('.day-charts')?.setAttribute('data-stale', 'true'));
    expect(await violations(page), 'dark, narrow, figures of before a change').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

test('figures over the whole window are those of the table on the first screen', async ({ page }) => {
  const { own } = await openDay(page);
  const onDay = async (id: string) => chart(page, id).locator('.readout tbody tr td:last-child').allTextContents();
  const days = { level: await onDay('level'), wait: await onDay('wait'), abandonment: await onDay('abandonment') };
  await own.show('decide');
  const onDecide = async (metric: string) =>
    (await page.locator(`[data-metric^="${metric}"]`).first().locator('.main').allTextContents()).slice(0, 2);
  expect(days.level).toEqual(await onDecide('serviceLevel.'));
  expect(days.wait).toEqual(await onDecide('meanWait.served'));
  expect(days.abandonment).toEqual(await onDecide('abandonment'));
});

test('while newer figures are coming those of before stay, marked', async ({ page }) => {
  const { own } = await openDay(page);
  await expect(page.locator('.day-charts')).toHaveAttribute('data-stale', 'false');
  await page.evaluate(() => {
    const charts = document.querySelector('.day-charts');
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() =>
      seen.push(`${charts?.getAttribute('data-stale')} ${document.querySelectorAll('.plot svg').length > 0}`),
    ).observe(charts as Element, { attributes: true });
  });
  await own.button(own.say.newVariant).click();
  await expect(page.locator('.readout tbody tr').first()).toBeVisible();
  await expect(chart(page, 'volume').locator('.readout tbody tr')).toHaveCount(3, { timeout: 60_000 });
  await expect(page.locator('.day-charts')).toHaveAttribute('data-stale', 'false', { timeout: 60_000 });
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain('true true');
});
