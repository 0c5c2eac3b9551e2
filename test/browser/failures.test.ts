import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';

test.setTimeout(120_000);

test('a worker that crashes is replaced, and the user is told', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const workers = await Promise.all(
    page.workers().map(async (worker) => ({ worker, name: await worker.evaluate(() => self.name) })),
  );
  const simulating = workers.filter(({ name }) => name === 'simulate');
  expect(simulating.length).toBeGreaterThan(0);
  await own.button(own.say.newVariant).click();
  await simulating[0]?.worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of luck');
    });
  });
  await expect(page.getByRole('alert')).toContainText(own.say.crashed);
  await expect(page.getByRole('alert')).toContainText('out of luck');
  await own.ended('done');
  await own.button(own.say.dismiss).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('where the simulation cannot be started the page says so in its language, and Retry starts it', async ({ page }) => {
  await withSmallScenarios(page);
  await page.route(/compare\.worker.*\.js$/, (route) => route.abort());
  const own = new ComparisonPage(page, 'he');
  await own.open();
  await expect(own.run).toHaveAttribute('data-phase', 'failed');
  await expect(own.run).toContainText(own.say['failure.notStarted']);
  await page.unroute(/compare\.worker.*\.js$/);
  await own.button(own.say.retry).click();
  await own.ended('done');
});

test('where a scenario cannot be fetched the page says so, and Retry fetches it', async ({ page }) => {
  await withSmallScenarios(page);
  await page.route(/bank-week-digital-[\w-]{8}\.json$/, (route) => route.fulfill({ status: 404 }));
  const own = new ComparisonPage(page);
  await own.open();
  await expect(own.run).toHaveAttribute('data-phase', 'failed');
  await expect(own.run).toContainText('404');
  await page.unroute(/bank-week-digital-[\w-]{8}\.json$/);
  await withSmallScenarios(page);
  await own.button(own.say.retry).click();
  await own.ended('done');
  await own.button(own.say.newVariant).click();
  await own.saved();
});

test('a part of the page that cannot be fetched says so in its place, and Retry fetches it', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  for (const [part, ask] of [
    ['Inputs', () => own.show('inputs')],
    ['Shelf', () => own.button(own.say.openScenario).click()],
  ] as const) {
    const file = new RegExp(`/${part}-[\\w-]+\\.js$`);
    await page.route(file, (route) => route.abort());
    await own.open();
    await own.ended('done');
    await ask();
    const broken = page.getByRole('alert').filter({ hasText: own.say.pageBroken });
    await expect(broken).toBeVisible();
    await expect(own.tab(1)).toBeVisible();
    await page.unroute(file);
    await broken.getByRole('button', { name: own.say.retry }).click();
    await expect(broken).toBeHidden();
    await expect(part === 'Shelf' ? page.getByLabel(own.say.pasteLabel) : page.locator('main h2').first()).toBeVisible();
  }
});

test('where the thread behind the page has gone silently, Stop finds out, and Retry starts another', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const gone = page.workers().find((worker) => worker.url().includes('compare.worker'));
  await gone?.evaluate(() => self.close()).catch(() => undefined); // it cannot answer any more
  await own.button(own.say.newVariant).click();
  await own.button(own.say.stop).click();
  await expect(own.run).toHaveAttribute('data-phase', 'failed', { timeout: 30_000 });
  await own.button(own.say.retry).click();
  await own.ended('done');
  await expect(page.locator('.tab')).toHaveCount(3);
});

test('a scenario of the library that cannot be fetched is named in the language of the page', async ({ page }) => {
  await withSmallScenarios(page);
  await page.route(/mmn-abandonment-[\w-]{8}\.json$/, (route) => route.abort());
  const own = new ComparisonPage(page, 'he');
  await own.open();
  await own.openShelf();
  await page.getByRole('button', { name: 'תור אחד עם נטישה' }).click();
  await expect(page.getByRole('alert')).toContainText('תור אחד עם נטישה');
});

test('what is needed and cannot be fetched is told in words, changes nothing, and is fetched when it is asked for again', async ({
  page,
}) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  const pasted = readFileSync(new URL('../fixtures/scenarios/service-days.json', import.meta.url), 'utf8');
  const told = page.getByRole('alert').filter({ hasText: own.say.notFetched });
  const saved = async (ask: () => Promise<void>) => {
    const download = page.waitForEvent('download');
    await ask();
    await download;
  };
  const steps: readonly [file: RegExp, ask: () => Promise<void>, works: (ask: () => Promise<void>) => Promise<void>][] = [
    [
      /\/reader-[\w-]+\.js$/,
      () => own.paste(pasted),
      async (ask) => {
        await ask();
        await expect(own.tab(2)).toBeVisible();
      },
    ],
    [/\/printScenario-[\w-]+\.js$/, () => own.act(0, 'exportScenario'), saved],
    [
      /\/hebrew-[\w-]+\.js$/,
      () => own.button(own.say.otherLanguage).click(),
      async (ask) => {
        await ask();
        await expect(page.locator('html')).toHaveAttribute('lang', 'he');
      },
    ],
  ];
  for (const [file] of steps) await page.route(file, (route) => route.abort());
  await own.open();
  await own.ended('done');
  for (const [file, ask, works] of steps) {
    await ask();
    await expect(told).toBeVisible();
    await own.ended('done');
    await own.button(own.say.dismiss).click();
    await page.unroute(file);
    await works(ask);
  }
});
