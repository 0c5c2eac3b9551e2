import { expect, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { watchProblems } from './watchProblems.ts';

test.setTimeout(180_000);

const interval = { en: /\d[\d.,:%]* to [\d₪+\u2212]/, he: /\d[\d.,:%]* עד [\d₪+\u2212]/ } as const;
const direction = { en: 'ltr', he: 'rtl' } as const;

for (const language of ['en', 'he'] as const) {
  test(`${language}: the default comparison runs by itself; the slider brings new figures with intervals; a run can be stopped`, async ({
    page,
    baseURL,
  }) => {
    const problems = await watchProblems(page, String(baseURL));
    const own = new ComparisonPage(page, language);
    await own.open();
    await expect(page.locator('html')).toHaveAttribute('dir', direction[language]);

    await own.simulated();
    const service = own.cells('serviceLevel.entered');
    for (const column of [0, 1, 2]) await expect(service.nth(column)).toHaveText(interval[language]);
    await expect(own.verdict).toContainText('%');
    const before = await service.allTextContents();

    await own.slider.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowUp');
    await expect(own.slider).toHaveValue('30');
    await expect.poll(async () => (await service.allTextContents())[1]).not.toBe(before[1]);
    await own.simulated();
    await expect(service.nth(2)).toHaveText(interval[language]);

    await own.ended('done');
    await own.run.getByRole('button').first().click(); // more replications
    await own.button(own.say.stop).click();
    await own.ended('stopped');
    expect(await own.replications()).toBeLessThan(500);
    await expect(service.nth(2)).toHaveText(interval[language]);
    expect(problems).toEqual([]);
  });
}

test('after a change the old figures stay, marked as those of before, and are never shown as current', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  await page.evaluate((mark) => {
    const seen: string[] = [];
    new MutationObserver(() => {
      const shown = document.querySelector<HTMLElement>('.measures');
      const slider = document.querySelector<HTMLInputElement>('main input[type="range"]');
      seen.push([slider?.value, shown?.dataset.stale, shown?.dataset.run, shown?.textContent?.includes(mark)].join(' '));
      document.body.dataset.seen = [...new Set(seen)].join('|');
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-stale', 'data-run', 'aria-valuetext'] });
  }, own.say.beforeChange);
  await own.slider.press('ArrowRight');
  await own.simulated();
  const seen = (await page.locator('body').getAttribute('data-seen'))?.split('|') ?? [];
  expect(seen).toContain('26 true 1 true');
  expect(seen.filter((state) => state.startsWith('26 false 1'))).toEqual([]);
  expect(seen.at(-1)).toBe('26 false 2 false');
});

test('more replications make the intervals narrower, and a move of the slider can be taken back', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  expect(await own.replications()).toBe(200);
  const halfWidth = async () => Number(/±([\d.]+)/.exec((await own.run.textContent()) ?? '')?.[1]);
  const wide = await halfWidth();
  await own.button('Run 500').click();
  await own.ended('done');
  expect(await own.replications()).toBe(500);
  expect(await halfWidth()).toBeLessThanOrEqual(wide);
  await own.slider.press('End');
  await expect(own.tab(1)).toContainText(own.say.edited);
  await page.locator('body').press('Control+KeyZ');
  await expect(own.slider).toHaveValue('25');
});

test('the language chosen is remembered, and a browser that refuses storage does no harm', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, 'he');
  await own.open();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('button', { name: 'עברית' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('מוקד');
  await own.simulated();
});

test('every number of the Hebrew page runs from left to right', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, 'he');
  await own.open();
  await own.ended('done');
  const reversed = await page.locator('.num').evaluateAll((numbers) =>
    numbers.flatMap((number) => {
      const text = number.firstChild;
      if (!(text instanceof Text) || text.length < 2 || number.getClientRects().length === 0) return [];
      const startOf = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      return startOf(0) < startOf(text.length - 1) ? [] : [text.data];
    }),
  );
  expect(await page.locator('.num').count()).toBeGreaterThan(50);
  expect(reversed).toEqual([]);
});

for (const width of [1440, 390])
  test(`figures come without moving panels or columns on a page ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await withSmallScenarios(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/compare\.worker.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const own = new ComparisonPage(page);
    await own.open();
    const places = () =>
      page.locator('.strip, .verdict, .measures, .measures thead th').evaluateAll((parts) =>
        parts.map((part) => {
          const { x, y, width } = part.getBoundingClientRect();
          const place = y < innerHeight ? Math.round(y) : 'below what is seen';
          return [part.className, Math.round(x), place, Math.round(width)].join(' ');
        }),
      );
    await expect(own.run).toBeVisible();
    const before = await places();
    letGo();
    await own.ended('done');
    expect(await places()).toEqual(before);
  });

for (const language of ['en', 'he'] as const)
  test(`${language}: no button hides a part of its words, on a narrow page or a wide one`, async ({ page }) => {
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    await own.run.getByRole('button').first().click();
    await own.ended('done');
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page
        .locator('.button')
        .evaluateAll((labels) =>
          labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
        );
      expect(cut, String(width)).toEqual([]);
    }
  });
