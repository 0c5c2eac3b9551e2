import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage } from './comparisonPage.ts';

test.setTimeout(180_000);

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const locales = { en: 'en-US', he: 'he-IL' } as const;

/** Runs in the page: adds up how far things move that nobody touched. */
function watchShifts() {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) sum += value;
    }
    document.documentElement.dataset.shift = String(sum);
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [size, viewport] of Object.entries(sizes))
  for (const language of ['en', 'he'] as const)
    test(`while figures and levers come the page hardly moves: ${size}, ${language}`, async ({ browser }) => {
      const page = await browser.newPage({ viewport, locale: locales[language] });
      await page.addInitScript(watchShifts);
      const own = new ComparisonPage(page, language);
      await page.goto('/');
      await own.simulated();
      await expect(own.slider).toBeAttached({ timeout: 60_000 });
      await expect(page.locator('.pictures > *').first()).toBeAttached({ timeout: 60_000 });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      expect(Number(await page.locator('html').getAttribute('data-shift'))).toBeLessThanOrEqual(0.02);
      await page.close();
    });

/** Where the boxes stand that the page has before it is drawn, in whole pixels. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    ['.brand', '.tab', '.strip', '.verdict', '.measures', '.screens'].map((name) => {
      const { left, top, width } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { name, left, top, width };
    }),
  );

for (const [size, viewport] of Object.entries(sizes))
  test(`before any script has drawn the page its boxes stand where they will: ${size}`, async ({ browser }) => {
    const page = await browser.newPage({ viewport, locale: 'he-IL', colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('moked.theme', 'dark'));
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/mount-[\w-]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const shell = page.locator('.shell');
    const own = new ComparisonPage(page, 'he');
    await expect(shell.locator('.brand')).toHaveText(own.say.brand, { useInnerText: true });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
    const before = await boxes(page);
    letGo();
    await expect(own.verdict).toBeVisible({ timeout: 60_000 });
    await expect(own.tab(1)).toBeVisible();
    const after = await boxes(page);
    for (const [at, box] of after.entries())
      for (const side of ['left', 'top', 'width'] as const)
        expect(Math.abs(box[side] - (before[at]?.[side] ?? 0)), `${side} of ${box.name}`).toBeLessThanOrEqual(8);
    await page.close();
  });
