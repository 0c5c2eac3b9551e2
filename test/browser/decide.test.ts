import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { english } from '../../src/app/decide/words.english.ts';
import { hebrew } from '../../src/app/decide/words.hebrew.ts';
import { filled } from '../../src/app/language/rich.tsx';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(180_000);

const words = { en: english, he: hebrew };

async function opened(page: Page, language: 'en' | 'he' = 'en'): Promise<ComparisonPage> {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, language);
  await own.open();
  await own.ended('done');
  return own;
}

test('the verdict names its mode, and says better or worse with what it costs; for the same service it rests on cost', async ({
  page,
}) => {
  const own = await opened(page);
  await expect(own.verdict.locator('.lead')).toHaveText('B serves better than A, with the same staff.');
  await expect(own.verdict).toContainText(/B costs ₪\u202f\d+ less a week, staff and contacts \(95%: ₪\u202f\d+ to ₪\u202f\d+\)/);
  await own.verdict.getByLabel(own.say['mode.same-service']).check();
  await own.ended('done');
  await expect(own.verdict.locator('.lead')).toHaveText('B is better than A for the same service: it costs less.');
  await expect(own.verdict).toContainText(/B has [\d.]+ agents on the floor instead of [\d.]+/);
  await expect(own.verdict).toContainText(own.say.staffEstimated);
  await expect(own.row('rosteredHours')).toContainText(own.say.staffOfEstimate);
  await page.keyboard.press('Control+z');
  await own.ended('done');
  await expect(own.verdict.locator('.lead')).toContainText('with the same staff');
});

test('estimated staff is said to leave out what the formulas do not know', async ({ page }) => {
  await withSmallScenarios(page);
  const file = new URL('../fixtures/scenarios/service-days.json', import.meta.url);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  for (const team of Object.values<Record<string, unknown>>(document.teams))
    team.fatigue = { overMinutes: 30, handleTimePercentWhenFull: 110 };
  const body = JSON.stringify(document);
  await page.route(/\/bank-week-[\w-]{8}\.json$/, (route) => route.fulfill({ body, contentType: 'application/json' }));
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  const leftOut = filled(english.leftOut, { mechanisms: english['leftOut.fatigue'] });
  await expect(own.verdict).not.toContainText(leftOut);
  await own.verdict.getByLabel(own.say['mode.same-service']).check();
  await own.ended('done');
  await expect(own.verdict).toContainText(leftOut);
});

test('where no target is stated the same service is asked for: a share for all queues, as one step, or a field of the inputs', async ({
  page,
}) => {
  await withSmallScenarios(page);
  const file = new URL('../fixtures/scenarios/service-days.json', import.meta.url);
  const body = readFileSync(file, 'utf8').replaceAll('"percent": 80', '"rule": "entered"');
  await page.route(/\/bank-week-[\w-]{8}\.json$/, (route) => route.fulfill({ body, contentType: 'application/json' }));
  const own = new ComparisonPage(page);
  await own.open();
  await own.ended('done');
  await expect(own.verdict.getByLabel(own.say['mode.same-service'])).toBeDisabled();
  await own.button(own.say.setTargets).click();
  const share = page.getByLabel(english.askShare);
  await expect(share).toBeFocused();
  await expect(own.verdict).toContainText(/phone 20 s, branch 10:00 min/);
  for (const wrong of ['', 'most', '0', '101']) {
    await share.fill(wrong);
    await share.press('Enter');
    await expect(share).toHaveAccessibleDescription(new RegExp(english.askWrong));
  }
  await share.fill('80 %');
  await share.press('Enter');
  await own.ended('done');
  await expect(own.verdict.locator('.lead')).toContainText('for the same service');
  await page.locator('h1').press('Control+z');
  await own.ended('done');
  await expect(own.verdict.locator('.lead')).toContainText('with the same staff');
  await expect(own.verdict.getByLabel(own.say['mode.same-service'])).toBeDisabled();

  await own.button(english.askOther).click();
  await expect(page.getByRole('gridcell').and(page.locator(':focus'))).toHaveAttribute('data-key', 'targets.phone.percent');
});

test('the service level is counted by any of six rules, without a new run', async ({ page }) => {
  const own = await opened(page);
  const before = await own.measures.getAttribute('data-run');
  const level = own.measures.locator('[data-metric^="serviceLevel."]');
  const value = level.locator('td').nth(1).locator('.main');
  const byEntered = await value.textContent();
  await level.getByRole('button', { name: own.say['rule.entered'] }).click();
  const rules = page.getByRole('group', { name: english.rulesTitle });
  await expect(rules.getByRole('radio')).toHaveCount(6);
  await expect(rules.getByRole('radio', { name: own.say['rule.entered'] })).toBeFocused();
  await expect(rules.getByText(english.rulesOwn)).toHaveCount(1);
  await rules.getByRole('radio', { name: own.say['rule.answered'] }).check();
  await page.keyboard.press('Escape');
  await expect(rules).toBeHidden();
  await expect(level).toHaveAttribute('data-metric', 'serviceLevel.answered');
  expect(await value.textContent()).not.toBe(byEntered);
  await expect(own.verdict).toContainText('Service level in B, of the answered only');
  expect(await own.measures.getAttribute('data-run')).toBe(before);
});

test('a definition shows the formula with the numbers on the page, and their quotient is the value', async ({ page }) => {
  const own = await opened(page);
  await own.row('abandonment').getByRole('button').focus();
  const definition = own.measures.getByRole('tooltip');
  await expect(definition).toContainText(english['formula.abandonment']);
  for (const [at, line] of (await definition.locator('li').allTextContents()).entries()) {
    const [left, entered, percent] = [...line.matchAll(/[\d,.]+/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
    expect(Math.abs((100 * Number(left)) / Number(entered) - Number(percent))).toBeLessThan(0.2);
    await expect(own.cells('abandonment').nth(at).locator('.main')).toHaveText(`${percent?.toFixed(1)}%`);
  }
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('steering: a share is moved by the keyboard, an empty pair is filled, and the document stays in order', async ({ page }) => {
  const own = await opened(page);
  await own.slider.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await expect(own.slider).toHaveValue('36');
  await own.simulated();
  await expect(
    page.getByRole('button', { name: filled(english.steered, { from: 'phone', to: 'self-service', percent: '22%' }) }),
  ).toBeVisible();
  await page.getByRole('button', { name: filled(english.addSteering, { from: 'phone', to: 'branch' }) }).click();
  await expect(own.slider).toHaveValue('0');
  await own.slider.focus();
  await page.keyboard.press('End');
  await expect(own.slider).toHaveValue('64'); // 36 % of the same inquiries are steered to the app
  await own.simulated();
  await own.ended('done');
  await page.getByRole('button', { name: english.removeMove }).click();
  await expect(page.getByRole('button', { name: filled(english.addSteering, { from: 'phone', to: 'branch' }) })).toBeVisible();
});

test('headcount: an agent less is on the floor, against the baseline; the last one stays', async ({ page }) => {
  const own = await opened(page);
  const row = page.locator('[data-team="tellers"]');
  const fewer = row.getByRole('button', { name: filled(english.fewer, { team: 'tellers' }) });
  await fewer.click();
  await own.simulated();
  await expect(row.locator('output')).toHaveText('−1');
  await expect(row).toContainText('−0.9 against A'); // 85 % of an agent: the others are on a break
  await fewer.focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('Enter');
  await expect(row.locator('output')).toHaveText('−3');
  await expect(fewer).toHaveAttribute('aria-disabled', 'true');
  await expect(own.run).not.toHaveAttribute('data-phase', 'invalid');
});

test('the baseline that is open says so, and becomes a variant in one step', async ({ page }) => {
  const own = await opened(page);
  await own.tab(0).locator('.tab-open').click();
  await page.getByRole('button', { name: filled(english.makeVariant, { a: 'A' }) }).click();
  await expect(page.locator('.tab')).toHaveCount(3);
  await own.simulated();
  await expect(own.verdict.locator('.lead')).toHaveCount(2);
  await expect(own.verdict.locator('.lead').nth(1)).toHaveText('C serves exactly as A, with the same staff.');
});

test('behind the pictures stand tables, and a band tells its number and its difference', async ({ page }) => {
  await opened(page);
  const plot = page.getByRole('img', { name: filled(english.flowName, { scenario: 'B' }) });
  await plot.focus();
  await page.keyboard.press('ArrowDown');
  const detail = page.locator('.flow-detail').nth(1);
  await expect(detail).toHaveText(/^[\d,]+ a week begin on .+, [\d.]+% of all inquiries A: [\d,]+ \([+−\d,]+\)$/);
  await page.getByText(english.flowTable).click();
  const table = page.locator('.flow-table table');
  const counts = async (from: string) => {
    const rows = table.locator('tbody tr', { has: page.getByRole('rowheader', { name: from, exact: true }) });
    const texts = await rows.locator('td:nth-of-type(2) .num:first-child').allTextContents();
    return texts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
  };
  expect(await counts(english.flowStart)).toBeGreaterThan(1000);
  await expect(page.getByRole('region', { name: english.whoTitle }).getByRole('row')).toHaveCount(3);
});

for (const [language, colorScheme, width] of [
  ['en', 'dark', 1440],
  ['he', 'light', 390],
] as const)
  test(`${language}: levers, pictures, rules and four scenarios give axe nothing to complain of, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const own = await opened(page, language);
    await expect(page.getByText(words[language].flowTable)).toBeVisible();
    for (let count = 3; count <= 4; count++) {
      await own.button(own.say.newVariant).click();
      await expect(page.locator('.tab')).toHaveCount(count);
    }
    await own.ended('done');
    await page.getByText(words[language].flowTable).click();
    await own.measures.getByRole('button', { name: filled(own.say.chooseRule, { rule: own.say['rule.entered'] }) }).click();
    await expect(page.getByRole('group', { name: words[language].rulesTitle })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

for (const language of ['en', 'he'] as const)
  test(`${language}: on a phone the tab of the scenario that is open is in view, and says in its first words what it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const own = await opened(page, language);
    for (const position of [2, 3]) {
      await own.button(own.say.newVariant).click();
      await expect(own.tab(position).locator('.tab-title')).toHaveText(new RegExp(`^${own.say.variantOf.split(' ')[0]}`));
      await expect(own.tab(position)).toBeInViewport({ ratio: 0.95 });
    }
    await own.tab(0).locator('.tab-open').click();
    await expect(own.tab(0)).toBeInViewport({ ratio: 0.95 });
  });

for (const [language, sideTill] of [
  ['en', 'Fashion chain, side till'],
  ['he', 'רשת אופנה, קופה צדדית'],
] as const)
  test(`${language}: nothing is cut off in the matrix of steering between nine channels, on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const own = await opened(page, language);
    await own.openShelf();
    await page.locator('.shelf').getByRole('button', { name: sideTill }).click();
    const matrix = page.locator('.steering-matrix');
    await expect(matrix.locator('thead th')).toHaveCount(10);
    await expect(matrix.locator('.cell[data-filled="true"]').first()).toHaveText(/100%/);
    await expect(matrix.locator('[aria-pressed="true"]')).toBeInViewport({ ratio: 0.9 });
    const cut = await matrix.locator('.num, thead bdi, .stays-word').evaluateAll((all) =>
      all
        .filter((each) => {
          const own = each.getBoundingClientRect();
          const box = (each.closest('td, th') as HTMLElement).getBoundingClientRect();
          return own.left < box.left - 0.5 || own.right > box.right + 0.5;
        })
        .map((each) => each.textContent),
    );
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
