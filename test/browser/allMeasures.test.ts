import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { english } from '../../src/app/decide/measures.english.ts';
import { hebrew } from '../../src/app/decide/measures.hebrew.ts';
import { english as decideEnglish } from '../../src/app/decide/words.english.ts';
import { hebrew as decideHebrew } from '../../src/app/decide/words.hebrew.ts';
import { ComparisonPage } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(240_000);

const scenario = (name: string) => readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8');
const words = {
  en: { ...english, title: decideEnglish.allMeasures },
  he: { ...hebrew, title: decideHebrew.allMeasures },
};

/** Has the page open on the fashion chain and its better process, of a few replications, in place of the default comparison. */
async function withFashionChain(page: Page): Promise<void> {
  const few = { ...JSON.parse(scenario('fashion-chain')), experiment: { replications: 30 } };
  const better = { ...JSON.parse(scenario('fashion-chain-better-process')), extends: 'bank-week' };
  const serve = (pattern: RegExp, body: object) =>
    page.route(pattern, (route) => route.fulfill({ body: JSON.stringify(body), contentType: 'application/json' }));
  await serve(/\/bank-week-[\w-]{8}\.json$/, few);
  await serve(/\/bank-week-digital-[\w-]{8}\.json$/, better);
}

for (const { language, width, colorScheme } of [
  { language: 'en', width: 1440, colorScheme: 'light' },
  { language: 'he', width: 390, colorScheme: 'dark' },
] as const) {
  test(`all measures open on demand, of everything and of one channel, in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await withFashionChain(page);
    const own = new ComparisonPage(page, language);
    const say = words[language];
    await own.open();
    await own.ended('done');
    const all = page.getByRole('region', { name: say.title });
    const missing = all.locator('[data-metric="itemMissing"]');
    await expect(all).toBeVisible();
    await expect(missing).toHaveCount(0);

    await all.getByRole('button', { name: say.title }).click();
    await expect(missing).toContainText(say['name.itemMissing']);
    await expect(missing.locator('.figure').first()).toContainText('%');
    await expect(all.locator('[data-metric="concessionCost"]')).toContainText(own.say.worse);
    await expect(all.locator('[data-metric="salesLost"]')).toContainText(own.say.better);
    await missing.getByRole('button').focus();
    await expect(all.getByRole('tooltip')).toHaveText(say['about.itemMissing']);
    await expect(missing).toHaveCSS('direction', language === 'he' ? 'rtl' : 'ltr');
    expect(await violations(page)).toEqual([]);

    const unused = all.locator('[data-metric="promisesKept"]');
    await expect(unused).toHaveCount(0);
    await all.getByRole('button', { name: say.showHidden }).click();
    await expect(unused).toContainText(say['name.promisesKept']);
    await all.getByRole('button', { name: say.hideEmpty }).click();
    await expect(unused).toHaveCount(0);

    await all.getByLabel(say.scope, { exact: true }).selectOption({ label: say['scope.teams'] });
    await expect(all.locator('[data-metric="occupancy"]')).toBeVisible();
    await expect(missing).toHaveCount(0);
    const team = all.getByLabel(say.item, { exact: true });
    await team.selectOption({ index: 1 });
    await expect(all.locator('[data-metric="staffCost"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

    const saved = page.waitForEvent('download');
    await all.getByRole('button', { name: say.saveCsv }).click();
    const file = readFileSync(await (await saved).path(), 'utf8');
    expect(file).toContain(say['name.occupancy']);
    expect(file.split('\r\n').length).toBeGreaterThan(10);
  });
}
