import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Keeping, type Keeps } from '../../../src/app/workspace/keeping.ts';
import type { Found } from '../../../src/app/workspace/storage.ts';
import { emptyWorkspace, type Workspace } from '../../../src/app/workspace/workspace.ts';

const work = (open: string): Workspace => ({ ...emptyWorkspace, open });

/** What the browser holds: the record and whether it can be read, and the tab that may save. */
const browser = vi.hoisted(() => ({
  ...{ found: undefined as Found | undefined, refuses: false, written: [] as string[] },
  ...{ holder: undefined as ((error: unknown) => void) | undefined, listeners: [] as (() => void)[] },
}));

vi.mock('../../../src/app/workspace/storage.ts', () => ({
  async loadWorkspace() {
    if (browser.refuses) throw new DOMException('', 'UnknownError');
    return browser.found;
  },
  async saveWorkspace(workspace: Workspace) {
    browser.written.push(workspace.open);
    browser.found = { workspace };
  },
}));

const locks = {
  request: (_: string, { steal = false }: LockOptions, granted: (lock: object | null) => unknown) => {
    if (browser.holder && !steal) return Promise.resolve(granted(null));
    browser.holder?.(new DOMException('', 'AbortError'));
    return new Promise((_, reject) => {
      browser.holder = reject;
      granted({});
    });
  },
};

beforeEach(() => {
  Object.assign(browser, { found: undefined, refuses: false, written: [], holder: undefined, listeners: [] });
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => browser.listeners.push(listener));
  vi.stubGlobal('indexedDB', { databases: async () => (browser.found || browser.refuses ? [{ name: 'moked' }] : []) });
});
afterEach(() => void vi.unstubAllGlobals());

function tab() {
  const keeps: Keeps[] = [];
  return { keeping: new Keeping({ saved: () => undefined, keeps: (where) => keeps.push(where) }), keeps };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('what was saved is there for the next tab, without any other mark of it', async () => {
  const { keeping } = tab();
  expect(await keeping.load()).toBeUndefined();
  keeping.save(work('s1'));
  await settled();
  expect(await tab().keeping.load()).toEqual(work('s1'));
});

test('loading twice, as after a failure, leaves the tab in its right to save', async () => {
  const { keeping, keeps } = tab();
  await keeping.load();
  await keeping.load();
  expect(keeps.at(-1)).toBe('here');
});

test('what cannot be read, or not now, is not written over until the user has it put aside', async () => {
  for (const record of [{ version: 2 }, undefined]) {
    Object.assign(browser, { found: record && { unread: record }, refuses: record === undefined, holder: undefined });
    const { keeping, keeps } = tab();
    expect(await keeping.load()).toBeUndefined();
    expect(keeps.at(-1)).toBe('unread');
    keeping.save(work('s1'));
    await settled();
    expect(browser.written).toEqual([]);
    expect(keeping.putAside()).toBe(record);
    expect(keeps.at(-1)).toBe('here');
    await settled();
    expect(browser.written.splice(0)).toEqual(['s1']);
  }
});

test('a tab writes nothing more once another one has taken over, not even what was on its way', async () => {
  const [one, other] = [tab(), tab()];
  one.keeping.save(work('s1'));
  await settled();
  one.keeping.save(work('s2'));
  one.keeping.save(work('s3'));
  other.keeping.takeOver();
  await settled();
  expect([one.keeps.at(-1), other.keeps.at(-1)]).toEqual(['otherTab', 'here']);
  other.keeping.save(work('s9'));
  await settled();
  expect(browser.written.at(-1)).toBe('s9');
  expect(browser.written).not.toContain('s3');
  one.keeping.takeOver();
  await settled();
  expect(browser.written.at(-1)).toBe('s3');
});

test('a browser that refuses locks has the tab save', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } });
  const { keeping } = tab();
  await settled();
  keeping.save(work('s1'));
  await settled();
  expect(browser.written).toEqual(['s1']);
});
