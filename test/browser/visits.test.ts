import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { english as englishFields } from '../../src/app/fields/words.english.ts';
import { hebrew as hebrewFields } from '../../src/app/fields/words.hebrew.ts';
import { english as englishInputs } from '../../src/app/inputs/words.english.ts';
import { hebrew as hebrewInputs } from '../../src/app/inputs/words.hebrew.ts';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { watchProblems } from './watchProblems.ts';

test.setTimeout(300_000);

const words = {
  en: { inputs: englishInputs, fields: englishFields },
  he: { inputs: hebrewInputs, fields: hebrewFields },
};

/** How a visitor presses what is on the page. */
type Press = (wanted: Locator) => Promise<void>;

const byMouse: Press = (wanted) => wanted.click();

/** Tab until it has the focus, then Enter. The cells of a grid are reached by Tab once, then by arrows. */
const byKeys =
  (page: Page): Press =>
  async (wanted) => {
    await wanted.waitFor();
    for (let tab = 0; tab < 150; tab++) {
      await page.keyboard.press('Tab');
      if (!(await wanted.evaluate((element) => element === document.activeElement))) continue;
      await page.keyboard.press('Enter');
      return;
    }
    throw new Error(`${wanted} cannot be reached by Tab`);
  };

async function pressed(page: Page, hand: 'mouse' | 'keys', wanted: Locator): Promise<void> {
  await (hand === 'mouse' ? byMouse : byKeys(page))(wanted);
}

const figures = (own: ComparisonPage) => own.measures.locator('.main').allTextContents();

for (const language of ['en', 'he'] as const)
  for (const hand of ['mouse', 'keys'] as const)
    test(`${language}, by ${hand}: compare, steer, paste the staff of a day, read the day, make a variant, undo, reload, save and open again`, async ({
      page,
      baseURL,
    }) => {
      const problems = await watchProblems(page, String(baseURL));
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await withSmallScenarios(page);
      const own = new ComparisonPage(page, language);
      const { inputs, fields } = words[language];
      const press = (wanted: Locator) => pressed(page, hand, wanted);
      await own.open();
      await own.ended('done');
      const first = await figures(own);

      // Steer
      if (hand === 'mouse') await own.slider.click();
      else await own.slider.focus();
      await page.keyboard.press('PageUp');
      await own.ended('done');
      await expect.poll(() => figures(own)).not.toEqual(first);

      // The staff of a day, from a spreadsheet
      await press(own.screenButton('inputs'));
      const sections = page.getByRole('navigation', { name: inputs.sectionsLabel });
      await press(sections.getByRole('button', { name: fields.sections.teams }));
      const block = page.locator('.block').filter({ hasText: fields.labels['teams.*.agents.perInterval'] }).last();
      if (hand === 'mouse') await block.getByRole('combobox').selectOption('centre');
      else {
        await block.getByRole('combobox').focus();
        await page.keyboard.type('centre');
      }
      await press(block.getByRole('button', { name: inputs.give }));
      const grid = page.getByRole('grid', { name: fields.labels['teams.*.agents.perInterval'], exact: true });
      await expect(grid).toBeVisible();
      await grid.locator('[data-at="0 0"]').focus();
      const staff = Array.from({ length: 48 }, (_, interval) => (interval < 14 || interval > 43 ? 2 : 15));
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), staff.join('\r\n'));
      await page.keyboard.press('Control+v');
      await expect(grid.locator('[data-at="20 0"]')).toContainText('15');
      await own.ended('done');

      // Read the day
      await press(own.screenButton('day'));
      await expect(page.locator('.plot svg text').first()).toBeVisible();
      await expect(page.locator('[data-chart="staff"] h3, [data-chart="volume"] h3').first()).toHaveText(/\d/);

      // A variant, and back
      await press(own.screenButton('decide'));
      await own.ended('done');
      const staffed = await figures(own);
      expect(staffed).not.toEqual(first);
      await press(own.button(own.say.newVariant));
      await expect(page.locator('.tab')).toHaveCount(3);
      await page.locator('h1').press('Control+z');
      await expect(page.locator('.tab')).toHaveCount(2);
      await own.ended('done');
      await expect.poll(() => figures(own)).toEqual(staffed);

      // Reload
      await own.saved();
      await page.reload();
      await own.ended('done');
      await expect.poll(() => figures(own)).toEqual(staffed);

      // Save as a file, delete, and open the file again
      await press(own.tab(1).locator('.tab-more'));
      const download = page.waitForEvent('download');
      await press(own.tab(1).getByRole('button', { name: own.say.exportScenario }));
      const text = readFileSync(await (await download).path(), 'utf8');
      await press(own.tab(1).locator('.tab-more'));
      await press(own.tab(1).getByRole('button', { name: own.say.delete, exact: true }));
      await expect(page.locator('.tab')).toHaveCount(1);
      await press(own.button(own.say.openScenario));
      const field = page.getByLabel(own.say.pasteLabel);
      await field.focus();
      await page.keyboard.insertText(text);
      await press(own.button(own.say.usePasted));
      await expect(page.locator('.tab')).toHaveCount(2);
      await own.ended('done');
      await expect.poll(() => figures(own)).toEqual(staffed);
      expect(problems).toEqual([]);
    });
