import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const packages = { '': {}, 'node_modules/one': { version: '1.0.0' } };

/** In place of npm: notes that it was started, and installs once the file `go` is there. */
const npm = `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync('started', process.argv.slice(2).join(' ') + '\\n');
const end = () => {
  fs.mkdirSync('node_modules', { recursive: true });
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: ${JSON.stringify(packages)} }));
};
const timer = setInterval(() => fs.existsSync('go') && (clearInterval(timer), end()), 10);
`;

let clone = '';
const inClone = (name: string) => path.join(clone, name);

beforeEach(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), 'moked-packages-'));
  for (const name of ['packages.mjs', 'browser.mjs', 'setup.mjs'])
    cpSync(path.join(root, 'scripts', name), inClone(`scripts/${name}`));
  writeFileSync(inClone('package-lock.json'), JSON.stringify({ packages }));
  mkdirSync(inClone('bin'));
  writeFileSync(inClone('bin/npm'), npm);
  chmodSync(inClone('bin/npm'), 0o755);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function setUp() {
  const env = { ...process.env, PATH: `${inClone('bin')}${path.delimiter}${process.env.PATH}` };
  const child = spawn(process.execPath, ['scripts/setup.mjs'], { cwd: clone, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  const heard = new Map<string, () => void>();
  child.stderr.on('data', (chunk) => {
    told += chunk;
    for (const [words, resolve] of heard) if (told.includes(words)) resolve();
  });
  return {
    says: (words: string) => new Promise<void>((resolve) => heard.set(words, resolve)),
    ended: new Promise<{ status: number | null; told: string }>((resolve) =>
      child.once('close', (status) => resolve({ status, told })),
    ),
  };
}

describe.skipIf(process.platform === 'win32')('the packages of a clone', () => {
  it('are installed once when two set-ups start at once', async () => {
    const first = setUp();
    await first.says('Installing packages');
    const second = setUp();
    await second.says('waiting');
    writeFileSync(inClone('go'), '');
    expect([(await first.ended).status, (await second.ended).status]).toEqual([0, 0]);
    expect(readFileSync(inClone('started'), 'utf8').trim().split('\n')).toEqual([expect.stringMatching(/^ci /)]);
    expect(existsSync(inClone('.cache/packages.lock'))).toBe(false);
  });

  it('are installed although an earlier set-up was broken off', async () => {
    mkdirSync(inClone('.cache'));
    writeFileSync(inClone('.cache/packages.lock'), '999999999');
    writeFileSync(inClone('go'), '');
    expect((await setUp().ended).status).toBe(0);
  });

  it('are not installed through a link to a folder elsewhere', async () => {
    mkdirSync(inClone('elsewhere'));
    writeFileSync(inClone('elsewhere/kept'), '');
    symlinkSync(inClone('elsewhere'), inClone('node_modules'));
    const { status, told } = await setUp().ended;
    expect(status).toBe(1);
    expect(told).toMatch(/^node_modules is a link/);
    expect(existsSync(inClone('elsewhere/kept'))).toBe(true);
    expect(existsSync(inClone('started'))).toBe(false);
  });
});
