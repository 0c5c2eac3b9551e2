import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage, hold } from './comparisonPage.ts';
import { fewFirst, throttle } from './fewFirst.ts';

test.setTimeout(180_000);

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const locales = { en: 'en-US', he: 'he-IL' } as const;

/** An entry of the browser's record of what moved, of which the language knows no type. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page: notes how far things move that nobody touched, and which. */
function watchShifts() {
  const shifts: [number, string][] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as LayoutShift;
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80));
      if (!hadRecentInput) shifts.push([value, moved.join(' | ')]);
    }
    document.documentElement.dataset.shifts = JSON.stringify(shifts);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Until what was drawn last has been painted. */
const painted = (page: Page) => page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));

interface Order {
  readonly name: string;
  /** Prepares the page; gives what is done while it opens. */
  readonly prepare: (page: Page) => Promise<() => Promise<void>>;
}

/** What comes together on a machine with time comes one after the other on another, the last first. */
const orders: readonly Order[] = [
  { name: 'as it comes', prepare: async () => async () => undefined },
  {
    name: 'slowly, and in another order',
    async prepare(page) {
      await throttle(page);
      const letScenarios = await hold(page, /\/bank-week[\w-]*\.json$/);
      const letLevers = await hold(page, /\/Levers-[\w-]+\.(js|css)$/);
      const letFiguresCome = await fewFirst(page);
      return async () => {
        await page.locator('.verdict-foot').waitFor({ timeout: 60_000 });
        await painted(page);
        letScenarios();
        await letFiguresCome();
        await page.locator('.pictures > *').first().waitFor({ state: 'attached', timeout: 60_000 });
        await painted(page);
        letLevers();
      };
    },
  },
];

for (const { name, prepare } of orders)
  for (const [size, viewport] of Object.entries(sizes))
    for (const language of ['en', 'he'] as const)
      test(`while figures and levers come, ${name}, the page hardly moves: ${size}, ${language}`, async ({ browser }) => {
        const page = await browser.newPage({ viewport, locale: locales[language] });
        await page.addInitScript(watchShifts);
        const meanwhile = await prepare(page);
        const own = new ComparisonPage(page, language);
        await page.goto('/', { waitUntil: 'commit' });
        await meanwhile();
        await own.simulated();
        await expect(own.slider).toBeAttached({ timeout: 60_000 });
        await expect(page.locator('.pictures > *').first()).toBeAttached({ timeout: 60_000 });
        await painted(page);
        const shifts = JSON.parse((await page.locator('html').getAttribute('data-shifts')) ?? '[]') as [number, string][];
        expect(
          shifts.reduce((sum, [value]) => sum + value, 0),
          JSON.stringify(shifts),
        ).toBeLessThanOrEqual(0.02);
        await page.close();
      });

/** Where the boxes stand that the page has before it is drawn, in whole pixels. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    ['.brand', '.tab', '.strip', '.verdict', '.measures', '.screens'].map((name) => {
      const { left, top, width } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { name, left, top, width };
    }),
  );

for (const [size, viewport] of Object.entries(sizes))
  test(`before any script has drawn the page its boxes stand where they will: ${size}`, async ({ browser }) => {
    const page = await browser.newPage({ viewport, locale: 'he-IL', colorScheme: 'light' });
    await page.addInitScript(() => localStorage.setItem('moked.theme', 'dark'));
    const letGo = await hold(page, /\/mount-[\w-]+\.js$/);
    await page.goto('/', { waitUntil: 'commit' });
    const shell = page.locator('.shell');
    const own = new ComparisonPage(page, 'he');
    await expect(shell.locator('.brand')).toHaveText(own.say.brand, { useInnerText: true });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
    const before = await boxes(page);
    letGo();
    await expect(own.verdict).toBeVisible({ timeout: 60_000 });
    await expect(own.tab(1)).toBeVisible();
    const after = await boxes(page);
    for (const [at, box] of after.entries())
      for (const side of ['left', 'top', 'width'] as const)
        expect(Math.abs(box[side] - (before[at]?.[side] ?? 0)), `${side} of ${box.name}`).toBeLessThanOrEqual(8);
    await page.close();
  });
