import { execFile, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headlessCommand } from '../headlessCommand.ts';

const root = path.resolve(import.meta.dirname, '../..');
const clone = mkdtempSync(path.join(os.tmpdir(), 'moked-'));
const program = (word: string) => `
  const [command, ...rest] = process.argv.slice(2);
  process.on('SIGINT', () => process.exit(130));
  if (command === 'wait') { console.log('waiting'); setInterval(() => 0, 1000); }
  else if (command === 'fail') process.exitCode = 2;
  else if (command === 'copy') process.stdin.pipe(process.stdout);
  else console.log('${word}', ...rest);
`;

interface Ended {
  status: number | string | null;
  output: string;
}

const start = (args: string[], input = ''): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [...headlessCommand(clone), ...args], (error, output) =>
      resolve({ status: error ? (error.code ?? null) : 0, output }),
    );
    child.stdin?.end(input);
  });

const builds = () => readdirSync(path.join(clone, '.cache')).filter((name) => name.startsWith('headless-'));

beforeAll(() => {
  for (const name of ['scripts', 'package.json', 'package-lock.json', 'vite.headless.config.ts'])
    cpSync(path.join(root, name), path.join(clone, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(clone, 'node_modules'), 'junction');
  mkdirSync(path.join(clone, 'src/app'), { recursive: true });
  writeFileSync(path.join(clone, 'src/headless.ts'), program('first'));
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

describe('the headless launcher', () => {
  it('may be started several times at once before anything is built, and leaves one build', async () => {
    const ended = await Promise.all(['1', '2', '3'].map((word) => start(['say', word])));
    expect(ended).toEqual(['1', '2', '3'].map((word) => ({ status: 0, output: `first ${word}\n` })));
    expect(builds()).toHaveLength(1);
  });

  it('hands over arguments with spaces, standard input and the exit code', async () => {
    expect(await start(['say', 'two words', '--json'])).toEqual({ status: 0, output: 'first two words --json\n' });
    expect(await start(['copy'], 'שלום\n')).toEqual({ status: 0, output: 'שלום\n' });
    expect(await start(['fail'])).toEqual({ status: 2, output: '' });
  });

  it('leaves an interrupt to the program, which ends with 130', async () => {
    const child = spawn(process.execPath, [...headlessCommand(clone), 'wait'], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130);
  });

  it('does not build again when only the page changes', async () => {
    const before = builds();
    writeFileSync(path.join(clone, 'src/app/main.tsx'), 'export {};');
    await start(['say']);
    expect(builds()).toEqual(before);
  });

  it('builds again when a source changes, and removes the build of more than an hour ago', async () => {
    const [old = ''] = builds();
    utimesSync(path.join(clone, '.cache', old), 0, 0);
    writeFileSync(path.join(clone, 'src/headless.ts'), program('second'));
    expect(await start(['say', 'it'])).toEqual({ status: 0, output: 'second it\n' });
    expect(builds()).toHaveLength(1);
    expect(builds()).not.toContain(old);
  });

  it.each(['buildIn', 'bundle', 'hotCode'])('builds again when scripts/%s.mjs changes, by which it is bundled', async (name) => {
    const before = builds();
    appendFileSync(path.join(clone, `scripts/${name}.mjs`), '\n// changed\n');
    await start(['say']);
    expect(builds().filter((build) => !before.includes(build))).toHaveLength(1);
  });

  it('builds the worker of the command line beside it', async () => {
    mkdirSync(path.join(clone, 'workers'));
    writeFileSync(path.join(clone, 'workers/simulate.node.ts'), 'console.log("from the worker");');
    const begin = `import { Worker } from 'node:worker_threads'; new Worker(new URL('./simulate.node.mjs', import.meta.url));`;
    writeFileSync(path.join(clone, 'src/headless.ts'), begin);
    expect(await start([])).toEqual({ status: 0, output: 'from the worker\n' });
  });

  it('ends with 70, not with an answer of the program, when a source does not build', async () => {
    writeFileSync(path.join(clone, 'src/headless.ts'), `import './missing.ts';`);
    expect(await start([])).toEqual({ status: 70, output: '' });
    expect(builds().filter((name) => name.includes('.'))).toEqual([]);
  });
});
