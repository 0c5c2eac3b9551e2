import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { watchProblems } from './watchProblems.ts';

test.setTimeout(180_000);

async function opened(page: Page, language: 'en' | 'he' = 'en'): Promise<ComparisonPage> {
  await withSmallScenarios(page);
  const own = new ComparisonPage(page, language);
  await own.open();
  await own.ended('done');
  return own;
}

const figures = (own: ComparisonPage) => own.measures.locator('.main').allTextContents();

for (const language of ['en', 'he'] as const)
  test(`${language}: a variant is made, named, deleted and had back; a reload and a file bring the same figures`, async ({
    page,
    baseURL,
  }) => {
    const problems = await watchProblems(page, String(baseURL));
    const own = await opened(page, language);
    const [a, b] = await own.titles();
    await own.button(own.say.newVariant).click();
    await expect(page.locator('.tab')).toHaveCount(3);
    await expect(own.tab(2)).toHaveAttribute('data-open', 'true');
    await own.act(2, 'rename');
    await page.getByLabel(own.say.name).fill('Mine');
    await page.keyboard.press('Enter');
    expect(await own.titles()).toEqual([a, b, 'Mine']);
    await own.ended('done');
    const before = await figures(own);

    await own.act(2, 'delete');
    await expect(page.locator('.toast')).toContainText(own.say['deed.delete']);
    expect(await own.titles()).toEqual([a, b]);
    await page.locator('.toast').getByRole('button').click();
    expect(await own.titles()).toEqual([a, b, 'Mine']);
    await own.ended('done');
    expect(await figures(own)).toEqual(before);

    await own.saved();
    await page.reload();
    await own.ended('done');
    expect(await own.titles()).toEqual([a, b, 'Mine']);
    await expect(own.tab(2)).toHaveAttribute('data-open', 'true');
    expect(await figures(own)).toEqual(before);

    await own.tab(2).locator('.tab-more').click();
    const download = page.waitForEvent('download');
    await own.tab(2).getByRole('button', { name: own.say.exportScenario }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Mine.json');
    const text = readFileSync(await file.path(), 'utf8');
    await own.act(2, 'delete');
    await own.paste(text);
    await expect(page.locator('.tab')).toHaveCount(3);
    await own.ended('done');
    expect(await own.titles()).toEqual([a, b, 'Mine']);
    expect(await figures(own)).toEqual(before);
    expect(problems).toEqual([]);
  });

test('undo goes back over everything, by keys of any layout, and redo does it again', async ({ page }) => {
  const own = await opened(page);
  const [a, b] = await own.titles();
  await own.button(own.say.newVariant).click();
  await own.act(1, 'makeBaseline');
  await own.act(2, 'compareNoLonger');
  expect(await own.titles()).toEqual([b, a]);
  await page.locator('body').press('Control+KeyZ');
  await expect(page.locator('.tab')).toHaveCount(3);
  await page.locator('body').press('Control+KeyZ');
  await page.locator('body').press('Control+KeyZ');
  expect(await own.titles()).toEqual([a, b]);
  for (let step = 0; step < 3; step++) await page.locator('body').press('Control+Shift+KeyZ');
  expect(await own.titles()).toEqual([b, a]);
  await own.ended('done');
});

test('a second tab says that it does not save, and leaves the work of the first as it is until it takes over', async ({
  page,
  context,
}) => {
  const own = await opened(page);
  await own.button(own.say.newVariant).click();
  await own.saved();
  const second = await context.newPage();
  await withSmallScenarios(second);
  const other = new ComparisonPage(second);
  await other.open();
  await expect(second.getByRole('alert')).toContainText(own.say.otherTab);
  await expect(second.locator('.tab')).toHaveCount(3);
  await other.act(2, 'delete');
  await expect(second.locator('.tab')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.tab')).toHaveCount(3);

  await other.button(own.say.takeOver).click();
  await expect(second.locator('.tab')).toHaveCount(3);
  await expect(second.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('alert')).toContainText(own.say.otherTab);
  await second.locator('body').press('Control+KeyZ');
  await expect(second.locator('.tab')).toHaveCount(2);
});

test('a browser that refuses the database is told of, and files can still be saved', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const own = await opened(page);
  await own.button(own.say.newVariant).click();
  await expect(page.locator('.saved')).toHaveText(own.say.storageRefused);
  const download = page.waitForEvent('download');
  await own.act(2, 'exportScenario');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('"extends"');
});

test('a reload right after an edit finds it; so does one after the browser was told to forget everything before it', async ({
  page,
  context,
}) => {
  const own = await opened(page);
  for (const title of ['One', 'Two']) {
    await own.act(0, 'rename');
    await page.getByLabel(own.say.name).fill(title);
    await page.keyboard.press('Enter');
    await page.reload();
    await expect(own.tab(0).locator('.tab-title')).toHaveText(title);
  }
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb,local_storage',
  });
  await own.button(own.say.newVariant).click();
  await own.saved();
  await page.reload();
  await expect(page.locator('.tab')).toHaveCount(3);
});

interface Stored {
  readonly version: number;
  readonly workspace: { readonly entries: readonly { readonly id: string; readonly document: { readonly extends?: string } }[] };
}

/** What the browser keeps, after something in it was changed. */
const record = (page: Page, change: Partial<Stored> = {}): Promise<Stored> =>
  page.evaluate(
    (changed) =>
      new Promise((resolve) => {
        const asked = indexedDB.open('moked');
        asked.onsuccess = () => {
          const store = asked.result.transaction('work', 'readwrite').objectStore('work');
          const got = store.get('workspace');
          got.onsuccess = () => {
            const next = { ...got.result, ...changed };
            store.put(next, 'workspace').onsuccess = () => {
              asked.result.close();
              resolve(next);
            };
          };
        };
      }),
    change,
  );

test('work of a later version is told of, stays as it is, and can be had as a file', async ({ page }) => {
  const own = await opened(page);
  await own.button(own.say.newVariant).click();
  await own.saved();
  await record(page, { version: 2 });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(own.say.unread);
  await own.button(own.say.newVariant).click();
  expect(await record(page)).toMatchObject({ version: 2 });
  const download = page.waitForEvent('download');
  await own.button(own.say.putAside).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toMatchObject({ version: 2 });
  await own.saved();
  await page.reload();
  await expect(page.locator('.tab')).toHaveCount(3);
});

test('where what a scenario extends is not there, Inputs says so', async ({ page }) => {
  const own = await opened(page);
  await own.button(own.say.newVariant).click();
  await own.saved();
  const { workspace } = await record(page);
  const entries = workspace.entries.map((entry) => (entry.id === 's3' ? { ...entry, document: { extends: 'gone' } } : entry));
  await record(page, { workspace: { ...workspace, entries } });
  await page.reload();
  await own.show('inputs');
  await expect(page.getByRole('main')).toContainText('cannot find gone');
  await own.act(2, 'delete');
  await own.ended('done');
});

/** Numbers from 0 to 1, the same ones for the same seed. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The work as the page shows it: titles, and the share of the first move of the open scenario. */
const shown = async (own: ComparisonPage) =>
  JSON.stringify([await own.titles(), await own.tab(1).getAttribute('data-open'), await own.slider.inputValue()]);

const { MOKED_KILLS = '4' } = process.env;

test('what was done more than a second before a tab was killed is there again', async ({ page: first, context }) => {
  test.setTimeout(60_000 * Number(MOKED_KILLS));
  const draw = draws(7);
  await first.close();
  for (let kill = 0; kill < Number(MOKED_KILLS); kill++) {
    const page = await context.newPage();
    const own = await opened(page);
    await expect(own.slider).toBeVisible({ timeout: 60_000 });
    const seen = [{ at: Date.now(), work: await shown(own) }];
    for (const until = Date.now() + 3000 * draw(); Date.now() < until; ) {
      const kind = draw();
      if (kind < 0.6) await own.slider.press(kind < 0.4 ? 'ArrowRight' : 'PageDown');
      else if (kind < 0.8)
        await own
          .tab(kind < 0.7 ? 0 : 1)
          .locator('.tab-open')
          .click();
      else if (kind < 0.85) await page.locator('body').press('Control+KeyZ');
      else {
        await own.act(0, 'rename');
        await page.getByLabel(own.say.name, { exact: true }).fill(`Title ${draw()}`);
        await page.keyboard.press('Enter');
      }
      seen.push({ at: Date.now(), work: await shown(own) });
    }
    await page.waitForTimeout(400 * draw());
    const killedAt = Date.now();
    if (draw() < 0.5) await page.close();
    else await page.goto('chrome://crash').catch(() => undefined);
    await page.close();
    const again = await context.newPage();
    await withSmallScenarios(again);
    const other = new ComparisonPage(again);
    await again.goto('/');
    await expect(other.slider).toBeVisible({ timeout: 60_000 });
    const old = seen.filter(({ at }) => at < killedAt - 1000).length;
    const young = seen.slice(Math.max(0, old - 1)).map(({ work }) => work);
    expect(young, `kill ${kill}`).toContain(await shown(other));
    await again.close();
  }
});
