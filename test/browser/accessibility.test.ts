import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(180_000);

/** Nothing to scroll sideways: nothing of the page reaches beyond its width. */
async function expectFits(page: Page, state: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, state).toBeLessThanOrEqual(clientWidth);
}

/** Every pair of language, scheme and width once at least. */
const settings = [
  { language: 'en', colorScheme: 'light', width: 1440 },
  { language: 'en', colorScheme: 'dark', width: 390 },
  { language: 'he', colorScheme: 'light', width: 320 },
  { language: 'he', colorScheme: 'dark', width: 1440 },
] as const;

for (const { language, colorScheme, width } of settings) {
  test(`${language}, ${colorScheme}, ${width} px: nothing to complain of for axe, nothing too wide, in every main state`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    const check = async (state: string) => {
      expect(await violations(page), state).toEqual([]);
      await expectFits(page, state);
    };
    await own.ended('done');
    await check('done');
    const sentence = await own.verdict.locator('.sentence').boundingBox();
    expect((sentence?.y ?? 0) + (sentence?.height ?? 0), 'the verdict shows without scrolling').toBeLessThan(844);

    await own.run.getByRole('button').first().click();
    await own.button(own.say.stop).click();
    await own.ended('stopped');
    await check('stopped');

    await own.measures.getByRole('button').first().focus();
    await check('a definition shows');

    await own.tab(0).locator('.tab-more').click();
    await check('the actions of a scenario show');
    await page.keyboard.press('Escape');

    await own.paste('{"version":2,"name":"","calendar":{"startDate":"soon"},"customers":{"a":1},"teams":[]}');
    await expect(page.getByRole('list', { name: own.say.problemsLabel })).toBeVisible();
    await check('a text was refused');
    await own.button(own.say.close).click();

    await own.button(own.say.newVariant).click();
    await own.button(own.say.newVariant).click();
    await own.ended('done');
    await check('four scenarios');

    for (const screen of ['inputs', 'day'] as const) {
      await own.show(screen);
      await expect(page.locator('main h2').first()).toBeVisible();
      await page.waitForTimeout(1000); // charts are drawn one after the other
      await check(screen);
    }
    await own.show('decide');

    await page.evaluate(() => {
      const measures = document.querySelectorAll('[data-stale]');
      for (const part of measures) part.setAttribute('data-stale', 'true');
    });
    await check('figures of before a change');
  });
}

test('the comparison is reached in few steps by the keyboard, and the focus always shows', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.simulated();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: own.say.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await expect(page).toHaveURL(/#decide$/);
  for (let tab = 0; tab < 40; tab++) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const focused = document.activeElement;
      return {
        name: `${focused?.tagName} ${focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''}`,
        outline: focused ? getComputedStyle(focused).outlineStyle : '',
      };
    });
    if (name.startsWith('BODY')) break;
    expect(outline, name).not.toBe('none');
  }
});

for (const language of ['en', 'he'] as const)
  test(`${language}: with letters twice as large a phone shows nothing that is too wide`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const large = new CSSStyleSheet();
      large.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [large];
    });
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    await expect(page.locator('.pictures .drawn').first()).toBeVisible();
    await expectFits(page, 'decide');
    await own.show('inputs');
    await expect(page.locator('.depths')).toBeVisible();
    await expectFits(page, 'inputs');
    await own.show('day');
    await expect(page.locator('.chart-foot').last()).toBeVisible();
    await expectFits(page, 'day');
  });
