import { expect, type Locator, type Page, test } from '@playwright/test';
import { english as englishFields } from '../../src/app/fields/words.english.ts';
import { hebrew as hebrewFields } from '../../src/app/fields/words.hebrew.ts';
import { english } from '../../src/app/inputs/words.english.ts';
import { hebrew } from '../../src/app/inputs/words.hebrew.ts';
import { ComparisonPage, type Language, withSmallScenarios } from './comparisonPage.ts';
import { violations } from './violations.ts';

test.setTimeout(120_000);

const words = {
  en: { say: english, fields: englishFields },
  he: { say: hebrew, fields: hebrewFields },
};

/** The screen of the inputs, with its parts by what a person would call them. */
class InputsPage extends ComparisonPage {
  readonly own: (typeof words)[Language];

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.own = words[language];
  }

  async begin(): Promise<void> {
    await withSmallScenarios(this.page);
    await this.open();
    await this.ended('done');
    await this.show('inputs');
    await expect(this.page.locator('#input-search')).toBeVisible();
  }

  grid(name: string): Locator {
    return this.page.getByRole('grid', { name, exact: true });
  }

  /** A cell by the names of its row and column. */
  async cell(grid: string, row: string, column: string): Promise<Locator> {
    const headers = await this.grid(grid).locator('thead th').allTextContents();
    const at = headers.findIndex((text) => text.includes(column));
    const line = this.grid(grid)
      .locator('tbody tr')
      .filter({ has: this.page.locator('th', { hasText: row }) });
    return line.locator('td').nth(at - 1);
  }

  async section(name: keyof (typeof words)['en']['fields']['sections']): Promise<void> {
    const label = this.own.fields.sections[name];
    await this.page.getByRole('navigation', { name: this.own.say.sectionsLabel }).getByRole('button', { name: label }).click();
  }

  async depth(name: keyof (typeof words)['en']['fields']['depths']): Promise<void> {
    await this.page.getByRole('radio', { name: this.own.fields.depths[name], exact: true }).check();
  }

  get problems(): Locator {
    return this.page.locator('.problems-box');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.say.undo}`) });
  }

  /** Has a text on the clipboard, and pastes it. */
  async pasteCells(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }
}

test('a cell is edited by the keyboard alone, marked against the baseline, and set back', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  const volume = await own.cell('Inquiry types', 'Balance', 'Volume of a mean day');
  await expect(volume).toHaveText('900');
  await volume.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(volume.getByRole('textbox')).toHaveValue('911');
  await page.keyboard.press('Enter');
  await expect(volume).toContainText('911');
  await expect(volume).toContainText('A has 900');
  await expect(volume.locator('.difference-shape')).toBeVisible();
  const below = await own.cell('Inquiry types', 'Faults', 'Volume of a mean day');
  await expect(below).toBeFocused();

  await page.keyboard.type('1,2');
  await page.keyboard.press('Escape');
  await expect(below).toHaveText('220');
  await page.keyboard.type('1,5');
  await page.keyboard.press('Tab');
  await expect(below).toContainText('1.5');
  await expect(page.getByLabel('Only what differs from A (4)')).toBeVisible();

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: english.reset, exact: true }).click();
  await expect(volume).toHaveText('900');
  await page.keyboard.press('Control+z');
  await expect(volume).toContainText('911');
});

test('48 cells of a spreadsheet go in at once; those that cannot be taken stay, and are listed', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  await own.section('teams');
  const block = page.locator('.block').filter({ hasText: englishFields.labels['teams.*.agents.perInterval'] }).last();
  await block.getByRole('combobox').selectOption('centre');
  await block.getByRole('button', { name: english.give }).click();
  await block.getByRole('button', { name: english.eachDay }).click();
  const grid = own.grid(englishFields.labels['teams.*.agents.perInterval']);
  await grid.locator('[data-at="0 0"]').click();
  const rows = Array.from({ length: 48 }, (_, row) => [row === 16 ? 'ten' : row % 12, row === 20 ? '-4' : 5]);
  await own.pasteCells(rows.map((row) => row.join('\t')).join('\r\n'));
  const outcome = page.locator('.outcome-text');
  await expect(outcome).toContainText('Cells taken: 94.');
  await expect(outcome).toContainText('Not taken, and kept in their places as they are: 2.');
  await expect(outcome.getByRole('listitem')).toHaveText([
    /08:00, Sun, 3\/1.* must be a number such as 12 or 1.5, got .*"ten"/,
    /10:00, Mon, 3\/2.* must be from 0 to 32,768, got .*"-4"/,
  ]);
  await expect(grid.locator('[data-at="11 0"]')).toContainText('11');
  await expect(grid.locator('[data-at="16 0"] .cell-text')).toHaveText('ten');
  await expect(grid.locator('[data-at="16 0"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(own.problems.getByRole('listitem')).toHaveCount(2);

  await own.problems.getByRole('button').last().click();
  await expect(grid.locator('[data-at="20 1"]')).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(own.problems.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(outcome).toContainText('a number is missing');

  await own.undo.click();
  await own.undo.click();
  await expect(grid.locator('[data-at="11 0"]')).toHaveText('13');
});

test('what is copied can be pasted again, and fills a selection', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  const seconds = (row: string) => own.cell('Targets', row, 'Answered within');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await (await seconds('phone')).click();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('20');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(await seconds('branch')).toContainText('20');
  await page.keyboard.press('Control+z');
  await expect(await seconds('branch')).toHaveText('600');
});

const bad = ['', 'about ten', '1.2.3', '-5', '33000', '1e3', 'NaN', '٣'];

for (const language of ['en', 'he'] as const) {
  test(`bad input of eight kinds is refused with its reason, and nothing comes of it: ${language}`, async ({ page }) => {
    const own = new InputsPage(page, language);
    await own.begin();
    const [label, add] = [own.own.fields.labels.teams, own.own.fields.labels['teams.*.agents']];
    const agents = await own.cell(label, 'centre', add);
    for (const text of bad) {
      await agents.focus();
      await page.keyboard.press('Enter');
      await agents.getByRole('textbox').fill(text);
      await page.keyboard.press('Enter');
      await expect(agents, text).toHaveAttribute('aria-invalid', 'true');
      await expect(agents, text).toHaveText(text);
      const said = (await own.problems.getByRole('listitem').textContent()) ?? '';
      expect(said).toContain('centre');
      if (text !== '') expect(said).toContain(`"${text}"`);
      await agents.focus();
      const notes = page.locator(`[id="${await agents.getAttribute('aria-describedby')}"]`);
      await expect(notes.getByRole('listitem'), text).toHaveText(said);
      await expect(own.undo).toBeDisabled();
      await expect(own.screenButton('inputs')).toContainText(own.say.needsAttention); // on every screen
      await page.keyboard.press('Escape');
      await expect(agents).toHaveText('13');
      await expect(own.problems).toBeHidden();
      await expect(own.screenButton('inputs')).not.toContainText(own.say.needsAttention);
    }
  });
}

test('a field of a form keeps what was typed until it is put right, with the reason beside it', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  await own.section('simulation');
  const replications = page.getByLabel(englishFields.labels['experiment.replications']);
  await replications.fill('0');
  await replications.press('Enter');
  await expect(replications).toHaveAttribute('aria-invalid', 'true');
  await expect(replications).toHaveValue('0');
  const said = page.locator(`[id="${await replications.getAttribute('aria-describedby')}"]`);
  await expect(said).toContainText('must be from 1 to 1,000,000');
  await own.section('teams');
  await own.problems.getByRole('button').click();
  await expect(replications).toBeFocused();
  await expect(replications).toHaveValue('0');
  await replications.fill('3 00');
  await replications.press('Enter');
  await expect(replications).toHaveValue('3 00');
  await replications.press('Escape');
  await replications.press('ArrowUp');
  await expect(replications).toHaveValue('210');
  await expect(own.problems).toBeHidden();
});

for (const language of ['en', 'he'] as const)
  test(`the six-minute rule is a target at hand, off until it is wanted, with its source: ${language}`, async ({ page }) => {
    const own = new InputsPage(page, language);
    await own.begin();
    await own.section('targets');
    const rule = page.getByRole('group', { name: own.own.say.sixMinutes });
    await expect(rule).toContainText(own.own.say.sixMinutesSource);
    const first = rule.getByRole('checkbox').first();
    await expect(first).not.toBeChecked();
    await first.check();
    const limits = page.getByText(own.own.fields.labels['targets.*.overLimitPercent']);
    await expect(limits.first()).toBeVisible();
    await expect(own.problems).toBeHidden();
    expect(await violations(page)).toEqual([]);
    await first.uncheck();
    await expect(first).not.toBeChecked();
  });

test('what the checks of the whole find is said at its field, and links to it', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  await own.section('demand');
  const phone = await own.cell(englishFields.labels['inquiryTypes.*.startsOnPercent'], 'Balance', 'phone');
  await phone.focus();
  await page.keyboard.type('80');
  await page.keyboard.press('Enter');
  await expect(own.problems).toContainText('must add to 100 percent, got 95');
  await expect(own.run).toHaveAttribute('data-phase', 'invalid');
  await own.depth('quick');
  await own.problems.getByRole('button').first().click();
  await expect(page.getByRole('radio', { name: englishFields.depths.standard })).toBeChecked();
  await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.notes')).toContainText('must add to 100 percent, got 95');
  await own.undo.click();
  await expect(own.problems).toBeHidden();
});

test('fields are found by their names, in either language, and by what differs', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: english.searchLabel });
  await expect(search).toBeFocused();
  await search.fill('tellers פחת');
  const shrinkage = page.getByRole('textbox', { name: englishFields.labels['teams.*.shrinkagePercent'] });
  await expect(shrinkage).toHaveCount(1);
  await shrinkage.fill('25 %');
  await shrinkage.press('Enter');
  await expect(shrinkage).toHaveValue('25');
  await page.getByLabel(/Only what differs/).check();
  await expect(page.locator('.found .field')).toHaveCount(3);
  await expect(page.locator('.found')).toContainText('A has 15');
});

test('teams are added, given another id, and removed; lists and laws are edited among all fields', async ({ page }) => {
  const own = new InputsPage(page);
  await own.begin();
  await page.getByRole('button', { name: 'Add: Team' }).click();
  await expect(own.grid('Teams').getByRole('rowheader', { name: /Team 3/ })).toBeVisible();
  await own.depth('all');
  await own.section('teams');
  await page.getByRole('button', { name: /^Team 3/ }).click();
  const id = page.getByLabel(english.id, { exact: true });
  await id.fill('tellers');
  await expect(id).toHaveAttribute('aria-invalid', 'true');
  await id.fill('evening');
  await id.press('Enter');
  await expect(id).toHaveValue('evening');
  await page.getByRole('button', { name: 'Remove Team 3' }).click();
  await expect(page.getByRole('button', { name: /^Team 3/ })).toBeHidden();
  await own.section('demand');
  await page.getByRole('button', { name: /^Balance/ }).click();
  await page.getByRole('button', { name: 'branch', exact: true }).click();
  const law = page.getByLabel(englishFields.labels['law.law']).first();
  await law.selectOption('lognormal');
  await expect(page.getByLabel(englishFields.labels['law.cv']).first()).toHaveValue('0.7');
});

test('a part that is added is shown and focused, leaves the way to other sections free, and is removed though it is empty', async ({
  page,
}) => {
  const own = new InputsPage(page);
  await own.begin();
  await own.depth('all');
  await own.section('channels');
  await page.getByRole('button', { name: 'phone', exact: true }).click();
  const parts = page.locator('.inputs-main .entry[data-open="true"] select.add').last();
  await parts.selectOption({ label: englishFields.labels['channels.*.underLoad'] });
  await expect(page.getByRole('heading', { name: englishFields.labels['channels.*.underLoad'] })).toBeFocused();
  await parts.selectOption({ label: englishFields.labels['channels.*.menu'] });
  await own.section('teams');
  await expect(page.getByRole('heading', { name: englishFields.labels.teams, exact: true })).toBeVisible();
  await own.section('demand');
  await page.getByRole('button', { name: /^Balance/ }).click();
  await page.getByRole('button', { name: 'phone', exact: true }).click();
  const toolkit = englishFields.labels['inquiryTypes.*.handling.*.toolkit'];
  const fields = page.locator('select.add', { has: page.locator('option', { hasText: toolkit }) }).last();
  await fields.selectOption({ label: toolkit });
  await expect(page.getByRole('heading', { name: toolkit })).toBeFocused();
  await page.getByRole('button', { name: `Remove ${toolkit}` }).click();
  await expect(page.getByRole('heading', { name: toolkit })).toBeHidden();
});

const settings = [
  { language: 'en', colorScheme: 'light', width: 1440 },
  { language: 'he', colorScheme: 'dark', width: 390 },
  { language: 'he', colorScheme: 'light', width: 2000 },
  { language: 'en', colorScheme: 'dark', width: 320 },
] as const;

for (const { language, colorScheme, width } of settings) {
  test(`${language}, ${colorScheme}, ${width} px: nothing to complain of for axe, nothing too wide, no small target`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const own = new InputsPage(page, language);
    await own.begin();
    const check = async (state: string) => {
      expect(await violations(page), state).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wide, state).toBeLessThanOrEqual(0);
      const small = await page
        .locator('.inputs :is(button, select, input:not([type="radio"]))')
        .evaluateAll((all) =>
          all
            .map((one) => (one.closest('label') ?? one).getBoundingClientRect())
            .filter(({ width: across, height }) => across > 0 && (across < 24 || height < 24)),
        );
      expect(small, state).toEqual([]);
    };
    const agents = await own.cell(own.own.fields.labels.teams, 'centre', own.own.fields.labels['teams.*.agents']);
    await agents.focus();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await agents.focus();
    await check('quick, with a cell that is wrong');
    await own.section('demand');
    await check('standard');
    await own.section('steering');
    await page.getByRole('grid').first().locator('[data-at="0 1"]').click();
    await check('a field of several values');
    await own.depth('all');
    await own.section('teams');
    await page.locator('.entry-head').first().click();
    await check('all');
    await page.locator('#input-search').fill('a');
    await expect(page.locator('.found .field').first()).toBeVisible();
    await check('found');
  });
}

for (const language of ['en', 'he'] as const)
  test(`what the scenario has not is found, added where one chooses, shown and taken back: ${language}`, async ({ page }) => {
    const own = new InputsPage(page, language);
    await own.begin();
    await page.locator('#input-search').fill(language === 'he' ? 'שחיקה' : 'burnout');
    const offered = page.locator('.could-have').first();
    const label = own.own.fields.labels['teams.*.fatigue'];
    await expect(offered).toContainText(label);
    expect(await violations(page)).toEqual([]);
    await offered.getByLabel(own.own.say.addWhere).selectOption({ index: 1 });
    await offered.getByRole('button').click();
    const heading = page.getByRole('heading', { name: label, exact: true });
    await expect(heading).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(heading).toHaveCount(0);
  });
