import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'moked-'));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout, problems: stderr };
}

function save(name: string, document: unknown): string {
  writeFileSync(path.join(folder, name), JSON.stringify(document));
  return path.join(folder, name);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the check of the lock file', () => {
  const builder = { version: '1.0.0', optionalDependencies: { 'builder-mac': '1.0.0', '@builder/linux': '1.0.0' } };

  it('passes when every optional package is listed, nested or further out', () => {
    const packages = {
      'node_modules/a': {},
      'node_modules/a/node_modules/@builder/core': builder,
      'node_modules/a/node_modules/@builder/core/node_modules/builder-mac': {},
      'node_modules/@builder/linux': {},
    };
    expect(run('scripts/check-lock.mjs', save('lock.json', { packages }))).toEqual({ status: 0, output: '', problems: '' });
  });

  it('names an optional package that is missing and an address that is recorded', () => {
    const packages = {
      'node_modules/builder': builder,
      'node_modules/builder-mac': { resolved: 'https://example.invalid/x.tgz' },
    };
    const { status, problems } = run('scripts/check-lock.mjs', save('lock.json', { packages }));
    expect(status).toBe(1);
    expect(problems).toContain('node_modules/builder lacks its optional @builder/linux');
    expect(problems).toContain('node_modules/builder-mac records an address: https://example.invalid/x.tgz');
    expect(problems).not.toContain('lacks its optional builder-mac');
  });
});

describe('the count of passed and failed tests', () => {
  const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
  const unit = { numPassedTests: 7, numFailedTests: 0, testResults: [passed] };
  const browser = { errors: [], stats: { expected: 2, unexpected: 0, flaky: 0 } };
  const count = (check: string, tests: string) => {
    const { status, output } = run('.ci/count.mjs', folder, check, tests);
    return { status, last: output.trimEnd().split('\n').at(-1) };
  };

  it('adds both runners and the static checks', () => {
    save('unit.json', unit);
    save('browser.json', browser);
    expect(count('0', '0')).toEqual({ status: 0, last: '10 passed, 0 failed' });
  });

  it('counts failed static checks and failed tests of either runner', () => {
    save('unit.json', { ...unit, numFailedTests: 2 });
    save('browser.json', { ...browser, stats: { expected: 1, unexpected: 1, flaky: 1 } });
    expect(count('1', '1')).toEqual({ status: 1, last: '8 passed, 5 failed' });
  });

  it('counts a file that does not load, and a runner without a report', () => {
    save('unit.json', { ...unit, testResults: [passed, { status: 'failed', assertionResults: [] }] });
    rmSync(path.join(folder, 'browser.json'), { force: true });
    expect(count('0', '1')).toEqual({ status: 1, last: '8 passed, 2 failed' });
  });

  it('counts one failure when the test command fails although no test did', () => {
    save('unit.json', unit);
    save('browser.json', browser);
    expect(count('0', '1')).toEqual({ status: 1, last: '10 passed, 1 failed' });
  });
});
