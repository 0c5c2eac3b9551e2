import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ComparisonPage } from './comparisonPage.ts';

test.setTimeout(120_000);

/** Runs in the page: marks when figures of 20 replications show first. */
function watch() {
  new MutationObserver((_, observer) => {
    const shown = Number(document.querySelector('.measures')?.getAttribute('data-replications') ?? 0);
    if (shown < 20) return;
    performance.mark('simulated');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

test('until the first simulated figures at most 200 kB of script and 40 kB of styles are asked for, compressed', async ({
  page,
}) => {
  await page.addInitScript(watch);
  const bodies = new Map<string, Promise<Buffer>>();
  page.context().on('response', (response) => bodies.set(response.url(), response.body()));
  const own = new ComparisonPage(page);
  await own.open();
  await own.simulated();
  const later = await page.evaluate(() => {
    const at = performance.getEntriesByName('simulated')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime > at)
      .map(({ name }) => name);
  });
  const total = async (ending: string) => {
    let bytes = 0;
    for (const [url, body] of bodies)
      if (url.endsWith(ending) && !later.includes(url)) bytes += gzipSync(await body, { level: 9 }).length;
    return bytes;
  };
  const [script, styles] = [await total('.js'), await total('.css')];
  expect(script).toBeGreaterThan(100_000);
  expect(script).toBeLessThanOrEqual(200_000);
  expect(styles).toBeLessThanOrEqual(40_000);
});
