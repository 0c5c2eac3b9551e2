import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ComparisonPage, withSmallScenarios } from './comparisonPage.ts';
import { type Box, type Colour, coloursIn, contrast, groundOf, pictureOf, strongest } from './picture.ts';

test.setTimeout(180_000);

const leastOfText = 4.5;
const leastOfShapes = 3;

/** Contrast of what is written on a button to its ground, from its pixels. */
async function textContrast(page: Page, button: Locator): Promise<number> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.evaluate((element): Box => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
  const colours = coloursIn(await pictureOf(page), box);
  return strongest(colours, groundOf(colours));
}

/** Waits until nothing comes any more: charts are drawn one after the other. */
async function settled(page: Page): Promise<void> {
  let before = '';
  const isQuiet = async () => {
    const now = await page.evaluate(() => `${document.documentElement.scrollHeight} ${document.querySelectorAll('*').length}`);
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isQuiet, { intervals: [500], timeout: 60_000 }).toBe(true);
}

/** Has the whole page in view. */
async function viewAll(page: Page): Promise<void> {
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1440, height });
  await settled(page);
}

/** Controls with a frame, and those that are drawn whole and hold no text. */
const framed = 'button.button:enabled, select, input:is([type="text"], [type="search"], :not([type])), textarea';
const drawn = 'input:is([type="radio"], [type="checkbox"], [type="range"])';

/** Controls that show, with their boxes and the beginning of what they are. */
const controlsOf = (page: Page) =>
  page.locator(`:is(${framed}, ${drawn}):visible`).evaluateAll((elements, whole) => {
    return elements.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const isInSight = element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      return isInSight ? [{ x, y, width, height, isWhole: element.matches(whole), name: element.outerHTML.slice(0, 90) }] : [];
    });
  }, drawn);

/** Every control that shows and whose frame, or strongest part, does not reach the contrast of shapes to what is around it. */
async function weakControls(page: Page): Promise<string[]> {
  await viewAll(page);
  const [picture, controls] = [await pictureOf(page), await controlsOf(page)];
  expect(controls.length).toBeGreaterThan(0);
  return controls.flatMap(({ name, isWhole, ...box }) => {
    const { x, y, width, height } = box;
    const ground = groundOf(coloursIn(picture, { x, y: y - 3, width, height: 1 }));
    const frame = { x: x - 1, y: y + height / 2, width: 3, height: 1 };
    const found = strongest(coloursIn(picture, isWhole ? box : frame), ground);
    return found < leastOfShapes ? [`${name}: ${found.toFixed(2)}`] : [];
  });
}

/** Points of a line on the screen, and its colour as the style sheets have it. */
const lineOf = (line: Locator) =>
  line.evaluate((element) => {
    const path = element as SVGPathElement;
    const screen = path.getScreenCTM() as DOMMatrix;
    const length = path.getTotalLength();
    const points = Array.from({ length: 300 }, (_, at) => path.getPointAtLength((at / 299) * length).matrixTransform(screen));
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(path)
        .stroke.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    return { points: points.map(({ x, y }) => ({ x, y })), colour: [red, green, blue] as const };
  });

const apart = (one: Colour, other: Colour): number => Math.max(...one.map((part, at) => Math.abs(part - (other[at] ?? 0))));
/** How far the colour of a pixel may be from that of its line, which covers three quarters of it at least. */
const mostApart = 64;

/** Contrast of the lines of a plot to its ground: the median of the pixels that lie on a line and have its colour. */
async function lineContrasts(page: Page, plot: Locator): Promise<number[]> {
  const picture = await pictureOf(page);
  const ground = groundOf(coloursIn(picture, (await plot.boundingBox()) as Box));
  const contrasts: number[] = [];
  for (const line of await plot.locator('.recharts-line-curve').all()) {
    const { points, colour } = await lineOf(line);
    const nearest = points.map(({ x, y }) =>
      coloursIn(picture, { x: x - 1, y: y - 1, width: 2, height: 2 }).reduce((best, next) =>
        apart(next, colour) < apart(best, colour) ? next : best,
      ),
    );
    const own = nearest.filter((pixel) => apart(pixel, colour) <= mostApart).map((pixel) => contrast(pixel, ground));
    expect(own.length, 'pixels of a line').toBeGreaterThan(50);
    contrasts.push(own.sort((one, other) => one - other)[Math.floor(own.length / 2)] as number);
  }
  return contrasts;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: what is written on primary buttons has 4.5:1 in pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withSmallScenarios(page);
    const body = readFileSync(new URL('../fixtures/scenarios/service-days.json', import.meta.url), 'utf8');
    const untargeted = body.replaceAll('"percent": 80', '"rule": "entered"');
    await page.route(/\/bank-week-[\w-]{8}\.json$/, (route) =>
      route.fulfill({ body: untargeted, contentType: 'application/json' }),
    );
    await page.route(/compare\.worker.*\.js$/, (route) => route.abort());
    await page.route(/Inputs-.*\.js$/, (route) => route.abort());
    const own = new ComparisonPage(page);
    const primary = (text: string) => page.locator('.button.primary').filter({ hasText: text, visible: true });
    const check = async (text: string) => {
      await expect(primary(text)).toHaveCount(1);
      expect(await textContrast(page, primary(text)), text).toBeGreaterThanOrEqual(leastOfText);
    };
    await own.open();
    await expect(own.run).toHaveAttribute('data-phase', 'failed');
    await check(own.say.retry);
    await page.unroute(/compare\.worker.*\.js$/);
    await primary(own.say.retry).click();
    await own.ended('done');
    await own.openShelf();
    await check(own.say.chooseFile);
    await page.keyboard.press('Escape');
    await own.button(own.say.setTargets).click();
    const ask = page.locator('.verdict .button.primary');
    await expect(ask).toBeVisible();
    expect(await textContrast(page, ask), 'a target for all queues').toBeGreaterThanOrEqual(leastOfText);
    await page.keyboard.press('Escape');
    await own.screenButton('inputs').click();
    await check(own.say.retry);
  });

  test(`${colorScheme}: controls and the lines of charts have 3:1 in pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withSmallScenarios(page);
    const own = new ComparisonPage(page);
    await own.open();
    await own.ended('done');
    for (const screen of ['decide', 'inputs', 'day'] as const) {
      await own.show(screen);
      await expect(page.locator(screen === 'day' ? '.plot svg' : 'main h2').first()).toBeVisible();
      expect(await weakControls(page), screen).toEqual([]);
    }
    for (const chart of ['volume', 'staff', 'level']) {
      const plot = page.locator(`[data-chart="${chart}"] .plot`).first();
      const contrasts = await lineContrasts(page, plot);
      expect(contrasts.length, chart).toBeGreaterThan(0);
      for (const found of contrasts) expect(found, chart).toBeGreaterThanOrEqual(leastOfShapes);
    }
    await page.evaluate(() => document.documentElement.style.setProperty('--edge', 'var(--line)'));
    expect(await weakControls(page), 'frames too weak to be seen are found').not.toEqual([]);
  });
}
