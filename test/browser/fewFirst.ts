import type { Page } from '@playwright/test';

/** Runs in the worker that compares, ahead of its script: its first figures are of few replications, and it tells no more until it hears. */
function waitAfterFew() {
  const { postMessage } = MessagePort.prototype;
  let held: (() => void)[] | undefined;
  let isPast = false;
  MessagePort.prototype.postMessage = function (message) {
    const { comparison } = message.argumentList?.[0]?.value ?? {};
    const isFirst = held === undefined && comparison?.from === 'simulation';
    if (isFirst) comparison.replications = 12;
    if (held === undefined || isPast) postMessage.call(this, message);
    else held.push(() => postMessage.call(this, message));
    if (isFirst) held = [];
  };
  new BroadcastChannel('few-first').onmessage = () => {
    isPast = true;
    for (const post of held ?? []) post();
  };
}

/**
 * Has the page to be opened show figures of few replications first, as on a machine that has little time for it. Gives what waits until
 * they show and then lets the others come.
 */
export async function fewFirst(page: Page): Promise<() => Promise<void>> {
  await page.context().route(/compare\.worker-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${waitAfterFew})();${await response.text()}` });
  });
  return async () => {
    await page.locator('.measures[data-replications="12"]').waitFor({ timeout: 60_000 });
    await page.evaluate(() => new BroadcastChannel('few-first').postMessage('go on'));
  };
}

/** So slow that what comes together elsewhere comes one after the other. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}
