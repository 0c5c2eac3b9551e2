import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { messages } from '../messages.ts';

export type Language = keyof typeof messages;

const fixture = (name: string) => readFileSync(new URL(`../fixtures/scenarios/${name}.json`, import.meta.url), 'utf8');

/** Has the page open on a small comparison in place of the default one: two days of a phone centre, a branch and an app. */
export async function withSmallScenarios(page: Page): Promise<void> {
  const alternative = fixture('service-days-app').replace('service-days.json', 'bank-week');
  const serve = (pattern: RegExp, body: string) =>
    page.route(pattern, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await serve(/\/bank-week-[\w-]{8}\.json$/, fixture('service-days'));
  await serve(/\/bank-week-digital-[\w-]{8}\.json$/, alternative);
}

/** Holds files back until they are let go. */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** The page, with its parts by what a person would call them. */
export class ComparisonPage {
  readonly page: Page;
  private language: Language;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.language = language;
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    if (this.language === 'he') await this.page.getByRole('button', { name: 'עברית' }).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', this.language);
  }

  get say() {
    return messages[this.language];
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get run(): Locator {
    return this.page.getByRole('region', { name: this.say.runLabel });
  }

  /** The share of the first move of steering. */
  get slider(): Locator {
    return this.page.locator('main').getByRole('slider').first();
  }

  get verdict(): Locator {
    return this.page.getByRole('region', { name: this.say.verdictLabel });
  }

  get measures(): Locator {
    return this.page.getByRole('region', { name: this.say.measures });
  }

  /** Cells of a measure: baseline, alternative, difference, verdict. */
  cells(metric: string): Locator {
    return this.measures.locator(`[data-metric="${metric}"]`).locator('td, dd');
  }

  /** All of a measure: a row, or a card on a narrow page. */
  row(metric: string): Locator {
    return this.measures.locator(`[data-metric="${metric}"]`);
  }

  verdictWord(verdict: 'better' | 'worse'): string {
    return this.say[verdict];
  }

  /** What leads to a screen. */
  screenButton(screen: 'decide' | 'inputs' | 'day'): Locator {
    const name = this.say[`screen.${screen}`];
    return this.page.getByRole('navigation', { name: this.say.screens }).getByRole('button', { name });
  }

  /** Goes to another screen. */
  async show(screen: 'decide' | 'inputs' | 'day'): Promise<void> {
    const button = this.screenButton(screen);
    await button.click();
    await expect(button).toHaveAttribute('aria-current', 'page');
  }

  /** Waits for simulated figures of the current state, of at least so many replications. */
  async simulated(replications = 20): Promise<void> {
    await expect(this.measures).toHaveAttribute('data-stale', 'false', { timeout: 60_000 });
    await expect(this.measures).toHaveAttribute('data-from', 'simulation', { timeout: 60_000 });
    await expect.poll(() => this.replications(), { timeout: 60_000 }).toBeGreaterThanOrEqual(replications);
  }

  async replications(): Promise<number> {
    return Number(await this.measures.getAttribute('data-replications'));
  }

  async ended(how: 'done' | 'stopped', timeout = 120_000): Promise<void> {
    await expect(this.run).toHaveAttribute('data-phase', how, { timeout });
  }

  /** Until the page has all that it ever needs, and needs no connection any more. */
  async whole(): Promise<void> {
    await expect(this.page.locator('main')).toHaveAttribute('data-whole', 'true', { timeout: 60_000 });
  }

  /** The scenarios compared, by position. */
  tab(position: number): Locator {
    return this.page.locator('.tab').nth(position);
  }

  /** Titles of the scenarios compared. */
  titles(): Promise<string[]> {
    return this.page.locator('.tab-title').allTextContents();
  }

  /** Does something with a scenario through its menu. */
  async act(position: number, action: keyof typeof this.say): Promise<void> {
    await this.tab(position).locator('.tab-more').click();
    await this.tab(position).getByRole('button', { name: this.say[action], exact: true }).click();
  }

  async openShelf(): Promise<void> {
    const shelf = this.button(this.say.openScenario);
    if ((await shelf.getAttribute('aria-expanded')) !== 'true') await shelf.click();
    await expect(this.page.getByLabel(this.say.pasteLabel)).toBeVisible();
  }

  /** Opens a scenario from a pasted text: it is added as the last one. */
  async paste(text: string): Promise<void> {
    await this.openShelf();
    await this.page.getByLabel(this.say.pasteLabel).fill(text);
    await this.button(this.say.usePasted).click();
  }

  async saved(): Promise<void> {
    await expect(this.page.locator('.saved')).toHaveText(/\d\d:\d\d/);
  }
}
