import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { headlessCommand } from '../headlessCommand.ts';
import { ComparisonPage } from './comparisonPage.ts';

test.setTimeout(300_000);

const root = path.join(import.meta.dirname, '../..');

test('the default comparison saved by the page has the same bytes as the command line prints', async ({ page }) => {
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done', 240_000);
  const [saved] = await Promise.all([page.waitForEvent('download'), own.button(own.say.exportJson).click()]);
  const text = readFileSync(await saved.path(), 'utf8');
  const files = ['bank-week', 'bank-week-digital'].map((id) => path.join(root, 'scenarios', `${id}.json`));
  const { stdout } = await promisify(execFile)(process.execPath, [...headlessCommand(root), 'compare', ...files, '--json'], {
    maxBuffer: 100e6,
    env: { ...process.env, MOKED_CHECKS: '1' },
  });
  expect(JSON.parse(text).replications).toEqual({ first: 0, count: 200 });
  expect(text === stdout, 'equal bytes').toBe(true);
});
