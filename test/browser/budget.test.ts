import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { ComparisonPage, type Language, withSmallScenarios } from './comparisonPage.ts';
import { fewFirst, throttle } from './fewFirst.ts';

test.setTimeout(180_000);

const locales = { en: 'en-US', he: 'he-IL' } as const;

/** Runs in the page: marks when figures of 20 replications show first. */
function watch() {
  new MutationObserver((_, observer) => {
    const shown = Number(document.querySelector('.measures')?.getAttribute('data-replications') ?? 0);
    if (shown < 20) return;
    performance.mark('simulated');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens the page; what it asked for before figures of 20 replications stood on it, by the name of the file. */
async function opening(page: Page, language: Language, meanwhile = async () => {}): Promise<Map<string, Buffer>> {
  const responses = new Map<string, Response>();
  page.on('response', (response) => responses.set(response.url(), response));
  await page.addInitScript(watch);
  const own = new ComparisonPage(page, language);
  await page.goto('/');
  await meanwhile();
  await own.simulated();
  // The page's clock tells of a file once it is there, and not of one that the worker asked for: of that its request tells.
  await Promise.all([...responses.values()].map((response) => response.finished()));
  const { origin, entries } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    entries: performance.getEntries().map(({ name, startTime }) => ({ name, startTime })),
  }));
  const starts = new Map(entries.map(({ name, startTime }) => [name, startTime]));
  const at = starts.get('simulated') ?? 0;
  const asked = new Map<string, Buffer>();
  for (const [url, response] of responses) {
    const start = starts.get(url) ?? response.request().timing().startTime - origin;
    if (url === page.url() || start > at) continue;
    asked.set(path.basename(url), await response.body());
  }
  return asked;
}

/** The bytes, compressed, of those of some files that end so. */
function bytesOf(files: ReadonlyMap<string, Buffer>, ending: string): number {
  const kind = [...files].filter(([name]) => name.endsWith(ending));
  return kind.reduce((sum, [, body]) => sum + gzipSync(body, { level: 9 }).length, 0);
}

for (const language of ['en', 'he'] as const)
  test(`until the first simulated figures at most 200 kB of script and 40 kB of styles are asked for, compressed: ${language}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ locale: locales[language] });
    const asked = await opening(page, language);
    const scripts = bytesOf(asked, '.js');
    expect(scripts).toBeGreaterThan(100_000);
    expect(scripts).toBeLessThanOrEqual(200_000);
    expect(bytesOf(asked, '.css')).toBeLessThanOrEqual(40_000);
    await page.close();
  });

/** What the page opens with, by the names of files without what tells versions apart. */
const openingFiles = 'bank-week bank-week-digital compare.worker english icon index main mount rolldown-runtime start'.split(' ');

test('until figures of 20 replications stand on the page nothing else is asked for, however long they take', async ({ page }) => {
  await withSmallScenarios(page); // with targets, of which figures of any number tell
  await throttle(page);
  const goOn = await fewFirst(page);
  const files = await opening(page, 'en', goOn);
  const names = [...files.keys()].map((name) => name.replace(/(-[\w-]{8})?\.\w+$/, ''));
  expect([...new Set(names)].sort()).toEqual(openingFiles);
});

test('until the first simulated figures nothing is asked for that reads documents which may be out of order', async ({
  page,
}) => {
  const readers = new Set<string>();
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const text = await response.text().catch(() => ''); // of those that still come as the test ends
    if (text.includes('valibot')) readers.add(path.basename(response.url()));
  });
  await withSmallScenarios(page);
  const files = await opening(page, 'en');
  await new ComparisonPage(page).slider.press('End'); // a document that may be out of order
  await expect.poll(() => readers.size).toBeGreaterThan(0);
  expect([...readers].filter((name) => files.has(name))).toEqual([]);
});
