import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ComparisonPage } from './comparisonPage.ts';

test.setTimeout(120_000);

test('until the first simulated figures at most 200 kB of script and 40 kB of styles are fetched, compressed', async ({
  page,
}) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.context().on('response', (response) => bodies.set(response.url(), response.body()));
  const own = new ComparisonPage(page);
  await own.open();
  await own.simulated();
  const total = async (ending: string) => {
    let bytes = 0;
    for (const [url, body] of bodies) if (url.endsWith(ending)) bytes += gzipSync(await body, { level: 9 }).length;
    return bytes;
  };
  const [script, styles] = [await total('.js'), await total('.css')];
  expect(script).toBeGreaterThan(100_000);
  expect(script).toBeLessThanOrEqual(200_000);
  expect(styles).toBeLessThanOrEqual(40_000);
});
