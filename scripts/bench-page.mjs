// How fast the built page is, in the Chromium of the tests: `node scripts/bench-page.mjs [visits]` after a build.
// Prints when the page paints first, beside a page of one line of text served alike (what browser and machine can at best do), when the estimate and 20 replications of each scenario show after opening, how far the layout shifts,
// how long 20 fresh replications take after a move of the slider (medians), how long Stop, a typed letter and the first progress of a run of
// 1,000 replications take, a drag of the slider by mouse, a paste of 48 x 6 cells, the longest task of the main thread, and the bytes of
// script fetched until then. Each opening is by a browser that has nothing of the page yet. The fixed loop says how fast the machine was meanwhile: compare figures by their ratio to it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';

const visits = Number(process.argv[2] ?? 5);
const moves = 20;
const wanted = 20;
const outDir = process.env.MOKED_DIST ?? 'dist';
const root = path.dirname(import.meta.dirname);

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** @param {number} milliseconds */
const shown = (milliseconds) => `${Math.round(milliseconds)} ms`;

/** Runs in the page: marks when other figures show and every long task, on the page's own clock. */
function watch() {
  let last = '';
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) performance.mark('task', { detail: duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
      if (!hadRecentInput) performance.mark('shift', { detail: value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    const shows = document.querySelector('.measures[data-from]');
    const values = ['data-from', 'data-replications', 'data-run'].map((name) => shows?.getAttribute(name) ?? '');
    if (shows === null || values.join() === last) return;
    last = values.join();
    performance.mark('figures', { detail: { from: values[0], replications: Number(values[1]) } });
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in an empty page: milliseconds that a fixed loop takes. */
function fixedLoop() {
  const start = performance.now();
  let word = 1;
  for (let turn = 0; turn < 100_000_000; turn++) word = Math.imul(word ^ (word >>> 15), 2246822519) + turn;
  return performance.now() - start + (word === 0 ? 1 : 0);
}

/** @typedef {{ at: number, from: string, replications: number }} Figures */

/** What has shown so far.
 * @param {import('@playwright/test').Page} page @returns {Promise<Figures[]>} */
const figures = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByName('figures')
      .map((mark) => ({ at: mark.startTime, .../** @type {PerformanceMark} */ (mark).detail })),
  );

/** Serves a folder. @param {string} outDir */
async function serve(outDir) {
  const server = await preview({
    root,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`${outDir} is not served`);
  return { server, address };
}

const plain = mkdtempSync(path.join(tmpdir(), 'moked-plain-'));
writeFileSync(path.join(plain, 'index.html'), '<!doctype html><title>Plain</title><p>One line of text.</p>');
const [{ server, address }, { server: plainServer, address: plainAddress }] = [await serve(outDir), await serve(plain)];
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--disable-quic'] });

/** @param {import('@playwright/test').Page} page @param {string} name @returns {Promise<number[]>} what was marked under a name */
const marked = (page, name) =>
  page.evaluate((of) => performance.getEntriesByName(of).map((mark) => /** @type {PerformanceMark} */ (mark).detail), name);

/** Milliseconds on the page's clock from a press until the page looks as wanted.
 * @param {import('@playwright/test').Page} page @param {string} press @param {string} wanted a selector */
async function response(page, press, wanted) {
  return page.evaluate(
    ([button, selector]) =>
      new Promise((resolve) => {
        const start = performance.now();
        const check = () => (document.querySelector(selector) ? resolve(performance.now() - start) : setTimeout(check, 5));
        /** @type {HTMLElement | null} */ (document.querySelector(button))?.click();
        check();
      }),
    /** @type {[string, string]} */ ([press, wanted]),
  );
}

/** When a page painted first. @param {import('@playwright/test').Page} page */
const firstPaint = (page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);

/** When the page of one line paints first. */
async function plainPaint() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(plainAddress);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await firstPaint(page);
  await page.close();
  return painted;
}

/** How far the layout of a page as narrow as a phone shifts until the run is done. */
async function narrowShift() {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForSelector('.run[data-phase="done"]', { timeout: 120_000 });
  const shifts = await marked(page, 'shift');
  await page.close();
  return shifts.reduce((sum, value) => sum + value, 0);
}

/** Drags the slider by mouse over a third of its length: when figures of another run show after the last move, and the longest task.
 * @param {import('@playwright/test').Page} page */
async function drag(page) {
  const slider = page.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('there is no slider');
  const at = (/** @type {number} */ share) => box.x + share * box.width;
  await page.evaluate(() => performance.clearMarks('task'));
  await page.mouse.move(at(0.3), box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 0; step <= 20; step++) await page.mouse.move(at(0.3 + step / 60), box.y + box.height / 2);
  const from = await page.evaluate(() => performance.now());
  await page.mouse.up();
  await page.waitForFunction((start) => performance.getEntriesByName('figures').some((mark) => mark.startTime > start), from, {
    polling: 10,
  });
  const first = (await figures(page)).find((each) => each.at > from)?.at ?? Number.NaN;
  return { first: first - from, task: Math.max(0, ...(await marked(page, 'task'))) };
}

/** Milliseconds from the paste of 48 x 6 cells into the staff of a team to the next frame. @param {import('@playwright/test').Page} page */
async function paste(page) {
  await page.goto(`${address}#inputs`);
  await page.getByRole('button', { name: 'Teams' }).first().click();
  const cell = page.locator('[role="grid"]:has([data-at="47 5"]) [data-at="0 0"]').first();
  await cell.click();
  return cell.evaluate(async (element) => {
    const clipboardData = new DataTransfer();
    const line = Array.from({ length: 6 }, (_, column) => 3 + column).join('\t');
    clipboardData.setData('text/plain', Array.from({ length: 48 }, () => line).join('\r\n'));
    const start = performance.now();
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const taken = performance.now() - start;
    if (!/Cells taken: 288/.test(document.querySelector('.outcome-text')?.textContent ?? '')) return Number.NaN;
    return taken;
  });
}

/** @typedef {'plain' | 'narrow' | 'dragged' | 'dragTask' | 'paste' | 'loop' | 'paint' | 'estimate' | 'first' | 'simulated' | 'moved' | 'estimated' | 'openingTask' | 'task' | 'shift' | 'progress' | 'stop' | 'echo'} Figure */
/** @type {Record<Figure, number[]>} */
const times = {
  ...{ loop: [], paint: [], estimate: [], first: [], simulated: [], moved: [], estimated: [], openingTask: [], task: [] },
  ...{ plain: [], narrow: [], dragged: [], dragTask: [], paste: [], shift: [], progress: [], stop: [], echo: [] },
};
let scriptBytes = 0;
for (let visit = 0; visit < visits; visit++) {
  times.plain.push(await plainPaint());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  times.loop.push(await page.evaluate(fixedLoop));
  await page.addInitScript(watch);
  /** @type {Map<string, Promise<number>>} */
  const scripts = new Map();
  page.context().on('response', (response) => {
    if (/\.js$/.test(response.url()))
      scripts.set(
        response.url(),
        response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      );
  });
  await page.goto(address);
  await page.waitForFunction(
    (count) => Number(document.querySelector('.measures')?.getAttribute('data-replications') ?? 0) >= count,
    wanted,
    { timeout: 120_000 },
  );
  scriptBytes = (await Promise.all(scripts.values())).reduce((sum, bytes) => sum + bytes, 0);
  await page.waitForSelector('.run[data-phase="done"]', { timeout: 120_000 });
  const opening = await figures(page);
  const firstAt = (/** @type {(figures: Figures) => boolean} */ is) => opening.find(is)?.at ?? Number.NaN;
  times.estimate.push(firstAt(({ from }) => from === 'estimate'));
  times.first.push(firstAt(({ from }) => from === 'simulation'));
  times.simulated.push(firstAt(({ replications }) => replications >= wanted));
  times.paint.push(await firstPaint(page));
  times.openingTask.push(Math.max(0, ...(await marked(page, 'task'))));
  await page.evaluate(() => performance.clearMarks('task'));
  await page.getByRole('slider').first().focus();
  for (let move = 0; move < moves; move++) {
    const from = await page.evaluate(() => performance.now());
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      ([start, count]) =>
        performance
          .getEntriesByName('figures')
          .some((mark) => mark.startTime > start && /** @type {PerformanceMark} */ (mark).detail.replications >= count),
      /** @type {[number, number]} */ ([from, wanted]),
      { polling: 10 },
    );
    const after = (await figures(page)).filter(({ at }) => at > from);
    times.estimated.push((after[0]?.at ?? Number.NaN) - from);
    times.moved.push((after.find(({ replications }) => replications >= wanted)?.at ?? Number.NaN) - from);
  }
  await page.waitForSelector('.run[data-phase="done"]', { timeout: 120_000 });
  await page.evaluate(() => performance.clearMarks('task'));
  await page.locator('.run button').click(); // 500 replications
  await page.waitForSelector('.run[data-phase="done"]', { timeout: 120_000 });
  times.progress.push(/** @type {number} */ (await response(page, '.run button', '.run[data-phase="simulating"]'))); // 1,000
  times.echo.push(
    await page.evaluate(async () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
      const start = performance.now();
      document.execCommand('insertText', false, 'a');
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      field.remove();
      return performance.now() - start;
    }),
  );
  await page.waitForTimeout(1500);
  times.stop.push(/** @type {number} */ (await response(page, '.run button', '.run[data-phase="stopped"]')));
  times.task.push(Math.max(0, ...(await marked(page, 'task'))));
  times.shift.push((await marked(page, 'shift')).reduce((sum, value) => sum + value, 0));
  const dragged = await drag(page);
  times.dragged.push(dragged.first);
  times.dragTask.push(dragged.task);
  times.paste.push(await paste(page));
  await page.close();
  times.narrow.push(await narrowShift());
}
await browser.close();
for (const each of [server, plainServer]) await each.close();
rmSync(plain, { recursive: true });

const lines = [
  ['first paint', median(times.paint), 350],
  ['first paint of one line of text', median(times.plain), undefined],
  ['estimate shown after opening', median(times.estimate), 800],
  ['first simulated figures', median(times.first), undefined],
  [`${wanted} replications of each scenario`, median(times.simulated), 1500],
  ['longest task of the main thread until done', Math.max(...times.openingTask), 50],
  ['first figures after a move of the slider', median(times.estimated), undefined],
  [`${wanted} fresh replications after a move`, median(times.moved), 300],
  ['first figures after a drag of the slider', median(times.dragged), undefined],
  ['longest task of the main thread meanwhile', Math.max(...times.dragTask), 50],
  ['paste of 48 x 6 cells, to the next frame', median(times.paste), 300],
  ['first progress of a run of 1,000', median(times.progress), 300],
  ['a typed letter meanwhile', median(times.echo), 100],
  ['until Stop has stopped it', median(times.stop), 200],
  ['longest task of the main thread meanwhile', Math.max(...times.task), 50],
];
for (const [what, milliseconds, goal] of lines)
  console.log(`${what}: ${shown(Number(milliseconds))}${goal === undefined ? '' : ` (goal ${goal} ms)`}`);
console.log(
  `layout shift: ${Math.max(...times.shift).toFixed(3)}, at 390 px: ${Math.max(...times.narrow).toFixed(3)} (goal 0.020)`,
);
console.log(`fixed loop: ${shown(median(times.loop))}`);
console.log(`script fetched by then: ${(scriptBytes / 1000).toFixed(1)} kB gzipped (goal 200 kB)`);
