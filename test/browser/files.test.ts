import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hebrewProblem } from '../../src/app/language/hebrewProblems.ts';
import { filled } from '../../src/app/language/rich.tsx';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ComparisonPage, hold, withSmallScenarios } from './comparisonPage.ts';
import { watchProblems } from './watchProblems.ts';

test.setTimeout(180_000);

const baseline = readFileSync(new URL('../fixtures/scenarios/service-days.json', import.meta.url), 'utf8');
const changed = (differences: JsonObject): string => JSON.stringify(mergePatch(JSON.parse(baseline), differences));

/** Texts that are no scenarios, each with a problem that the page must tell. */
const refused: Readonly<Record<string, string>> = {
  'a wrong type': changed({ calendar: { days: 'two' } }),
  'an unknown key': changed({ chanels: {} }),
  'a negative time': changed({ targets: { phone: { withinSeconds: -20 } } }),
  'no JSON': '{ "version": 1, ',
  'deep nesting': '['.repeat(500) + ']'.repeat(500),
  'a missing scenario to extend': '{ "version": 1, "extends": "elsewhere.json" }',
  'blanks only': ' \n ',
};

for (const language of ['en', 'he'] as const) {
  test(`${language}: a text that is no scenario is refused with all its problems, and nothing else is lost`, async ({
    page,
    baseURL,
  }) => {
    const problems = await watchProblems(page, String(baseURL));
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    const figures = await own.measures.textContent();
    await own.openShelf();
    for (const [what, text] of Object.entries(refused)) {
      await page.getByLabel(own.say.pasteLabel).fill(text);
      await own.button(own.say.usePasted).click();
      const read = parseScenario(text);
      const issues = read.ok ? [] : read.issues;
      expect(issues.length, what).toBeGreaterThan(0);
      const listed = page.getByRole('list', { name: own.say.problemsLabel }).getByRole('listitem');
      await expect(listed, what).toHaveCount(issues.length);
      for (const [at, issue] of issues.entries()) {
        await expect(listed.nth(at), what).toContainText(issue.path);
        await expect(listed.nth(at), what).toContainText(language === 'he' ? hebrewProblem(issue) : issue.message);
      }
    }
    expect(await own.measures.textContent()).toBe(figures);
    await own.button(own.say.close).click();
    await expect(page.getByRole('list', { name: own.say.problemsLabel })).toBeHidden();
    expect(await own.titles()).toHaveLength(2);
    expect(problems).toEqual([]);
  });
}

for (const language of ['en', 'he'] as const) {
  test(`${language}: a file that is not UTF-8 is refused, and the page says how to save it`, async ({ page }, info) => {
    await withSmallScenarios(page);
    const own = new ComparisonPage(page, language);
    await own.open();
    await own.ended('done');
    await own.openShelf();
    for (const encoding of ['latin1', 'utf16le'] as const) {
      const file = info.outputPath(`${encoding}.json`);
      writeFileSync(file, changed({ name: 'Café' }), encoding);
      if (encoding === 'utf16le') writeFileSync(file, `\ufeff${changed({})}`, encoding);
      await page.locator('input[type="file"]').setInputFiles(file);
      await expect(page.getByRole('alert')).toContainText(filled(own.say.refusedNotUtf8, { name: `${encoding}.json` }));
    }
  });
}

test('without a connection a whole file opens; one that extends a scenario not fetched before is refused', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  const letGo = await hold(page, /\/(reader|sameService|Shelf|printScenario|Day)-[\w-]+\.js$/);
  await own.open();
  await own.ended('done');
  await expect(page.locator('main')).toHaveAttribute('data-whole', 'false');
  letGo();
  await own.whole();
  await page.context().setOffline(true);
  await own.paste(changed({ name: 'My centre' }));
  await expect(own.tab(2)).toContainText('My centre');
  await own.ended('done');
  await own.paste('{ "version": 1, "extends": "mmn-abandonment" }');
  await expect(page.getByRole('list', { name: own.say.problemsLabel })).toContainText('mmn-abandonment');
});

test('a file of 50 MB is refused by its size, one that extends itself by its chain', async ({ page }, info) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  await own.openShelf();
  const large = info.outputPath('large.json');
  writeFileSync(large, `{"version":1,"description":"${'x'.repeat(50_000_000)}"}`);
  const listed = page.getByRole('list', { name: own.say.problemsLabel }).getByRole('listitem');
  await page.locator('input[type="file"]').setInputFiles(large);
  await expect(listed).toHaveText(/must be at most 20 MB, got 51 MB/);
  const cyclic = info.outputPath('cyclic.json');
  writeFileSync(cyclic, '{"version":1,"extends":"cyclic.json"}');
  await page.locator('input[type="file"]').setInputFiles(cyclic);
  await expect(listed).toHaveText(/comes back to a scenario already extended: cyclic.json -> cyclic.json/);
});

test('a file can be chosen or dropped, may extend one opened before, and makes room for one of the library', async ({
  page,
}, info) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const mine = info.outputPath('mine.json');
  writeFileSync(mine, changed({ name: 'My centre' }));
  await own.openShelf();
  await page.locator('input[type="file"]').setInputFiles(mine);
  await expect(own.tab(2)).toContainText('My centre');
  await own.act(2, 'makeBaseline');
  await own.act(2, 'compareNoLonger');
  await own.act(1, 'compareNoLonger');
  expect(await own.titles()).toEqual(['My centre']);
  await own.ended('done');

  const fewer = { version: 1, extends: 'mine.json', name: 'Two fewer', teams: { centre: { agents: { add: -2 } } } };
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'fewer.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(fewer));
  await page.locator('.measures').dispatchEvent('drop', { dataTransfer: files });
  await expect(own.tab(1)).toContainText('Two fewer');
  await own.ended('done');
  await expect(own.row('serviceLevel.entered')).toContainText(own.verdictWord('worse'));
  await expect(own.row('rosteredHours')).toContainText('\u2212');

  await own.act(1, 'compareNoLonger');
  await own.openShelf();
  await page.locator('.shelf').getByRole('button', { name: 'routine inquiries steered' }).first().click();
  await expect(own.tab(1)).toContainText('routine inquiries steered');
  await own.ended('done');
  await expect(own.row('serviceLevel.entered')).toContainText(own.verdictWord('better'));
});

test('scenarios of another length are not compared, and the page says why', async ({ page }) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  await own.paste(changed({ calendar: { days: 1 } }));
  await expect(own.verdict.getByRole('alert')).toHaveText(
    /^A and C cannot be compared: the number of days is 2 in A and 1 in C\./,
  );
  await expect(own.measures).toHaveAttribute('data-stale', 'true');
  await expect(own.measures).toContainText(own.say.beforeChange);
  await own.button(filled(own.say.lookAlone, { b: 'C' })).click();
  await expect(own.tab(0)).toBeVisible();
  await expect(page.locator('.tab')).toHaveCount(1);
  await own.ended('done');
  await page.locator('h1').press('Control+z');
  await expect(page.locator('.tab')).toHaveCount(3);
});

test('a call centre of one’s own opens alone: three figures, and it says how many agents they take', async ({ page }) => {
  const own = new ComparisonPage(page);
  await own.open();
  await own.openShelf();
  await page.getByRole('button', { name: /A call centre of your own/ }).click();
  await expect(page.locator('.tab')).toHaveCount(1);
  await own.show('inputs');
  const grids = page.getByRole('grid');
  for (const [at, typed] of [
    ['0 0', '900'],
    ['0 1', '4:00'],
  ] as const) {
    await grids.first().locator(`[data-at="${at}"]`).click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  await expect(grids.last().locator('[data-at="0 1"]')).toHaveText('80');
  await own.show('decide');
  await own.verdict.getByLabel(own.say['mode.same-service']).check();
  await own.ended('done');
  await expect(own.verdict).toContainText(/A takes \d+\.\d agents on the floor and \d+\.\d rostered/);
  await page.locator('h1').press('Control+z');
  await page.locator('h1').press('Control+z');
  await page.locator('h1').press('Control+z');
  await page.locator('h1').press('Control+z');
  await expect(page.locator('.tab')).toHaveCount(2);
});

test('the words of a refusal name the file', async ({ page }, info) => {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, 'he');
  await own.open();
  await own.simulated();
  const file = info.outputPath('scenario.json');
  writeFileSync(file, '[]');
  await own.openShelf();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText(filled(own.say.refusedOne, { name: 'scenario.json' }));
});
