import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedImports, onlyTypes, recursive } from './architecture/table.ts';
import { cycleIn, folderOf, importedFiles, importedFolders, violations } from './architecture/violations.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Every source file below a folder, as path from the root and text. */
function sourcesBelow(folder: string): { file: string; source: string }[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|js)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`);
  return files.map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));
}

const sources = [...sourcesBelow('src'), ...sourcesBelow('workers')];

describe('the source', () => {
  it('is found', () => {
    expect(sources.map(({ file }) => file)).toContain('src/headless.ts');
    expect(new Set(sources.map(({ file }) => folderOf(file)))).toContain('app');
  });

  it('imports and uses only what the table allows', () => {
    expect(sources.flatMap(({ file, source }) => violations(file, source))).toEqual([]);
  });

  it('has no two folders that import each other, directly or round about', () => {
    const folders = [...new Set(sources.map(({ file }) => folderOf(file)))];
    const filesOf = (folder: string) => sources.filter(({ file }) => folderOf(file) === folder);
    const importsOf = (folder: string) => filesOf(folder).flatMap(({ file, source }) => importedFolders(file, source));
    const graph = Object.fromEntries(folders.map((folder) => [folder, importsOf(folder)]));
    expect(cycleIn(graph)).toBeUndefined();
  });

  it('has no two files that need each other, directly or round about, but where what they do is recursive', () => {
    const others = sources.filter(({ file }) => !recursive.test(file));
    const graph = Object.fromEntries(others.map(({ file, source }) => [file, importedFiles(file, source)]));
    expect(cycleIn(graph)).toBeUndefined();
  });
});

describe('the table', () => {
  it('allows no cycle', () => {
    expect(cycleIn(allowedImports)).toBeUndefined();
  });

  it('has a row for each folder, and no other', () => {
    expect(Object.keys(allowedImports).toSorted()).toEqual([...new Set(sources.map(({ file }) => folderOf(file)))].toSorted());
  });

  it('names only folders that have a row, and files at the top', () => {
    const named = [...Object.values(allowedImports), ...Object.values(onlyTypes)].flat();
    const known = [...Object.keys(allowedImports), 'scenarios', 'package.json'];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('lets any folder of the core import numeric', () => {
    const lacking = Object.keys(allowedImports).filter(
      (folder) => folder !== 'numeric' && !allowedImports[folder]?.includes('numeric'),
    );
    expect(lacking).toEqual([]);
  });
});

describe('a wrong file is caught:', () => {
  const engine = 'src/engine/wrong.ts';
  const wrong: [what: string, file: string, source: string, violation: string][] = [
    [
      'an import of a folder further out',
      engine,
      `import { compare } from '../experiment/summary/compare.ts';`,
      'imports experiment',
    ],
    ['an import of a type', engine, `import type { Scenario } from '../scenario/schema.ts';`, 'imports scenario'],
    ['a re-export', engine, `export * from '../stats/interval.ts';`, 'imports stats'],
    ['a dynamic import', engine, `const app = await import('../app/main.tsx');`, 'imports app'],
    ['a type named in place', engine, `let scenario: import('../scenario/schema.ts').Scenario;`, 'imports scenario'],
    ['a file named by URL', engine, `new URL('../../workers/a.ts', import.meta.url);`, 'imports workers'],
    ['a folder taken by pattern', engine, `import.meta.glob(['../../scenarios/*.json']);`, 'imports scenarios'],
    ['a computed import', engine, `await import(name); const name = 'x';`, 'imports something computed'],
    ['a new folder', 'src/utils/clamp.ts', '', 'stands in utils, which the table lacks'],
    [
      'a worker run in the page',
      'src/app/run.ts',
      `import { api } from '../../workers/a.ts';`,
      'imports more than types from workers',
    ],
    ['a package out of its folder', engine, `import * as v from 'valibot';`, 'imports the package valibot'],
    [
      'part of a package',
      'src/random/a.ts',
      `import exp from '@stdlib/math-base-special-exp';`,
      'imports the package @stdlib/math-base-special-exp',
    ],
    ['a package nobody may use', 'src/app/a.ts', `import dayjs from 'dayjs/esm';`, 'imports the package dayjs'],
    ['Node in the core', 'src/data/a.ts', `import fs from 'fs';`, 'imports the package node:fs'],
    ['Node in the worker of the page', 'workers/a.worker.ts', `import os from 'node:os';`, 'imports the package node:os'],
    ['an inexact function', engine, 'export const f = (x: number) => Math.exp(x);', 'uses Math.exp'],
    ['chance', engine, 'export const f = () => Math.random();', 'uses Math.random'],
    ['an inexact function by another name', engine, 'const { log } = Math; log(2);', 'uses Math.*'],
    ['a computed member of Math', engine, `Math['sin'](2);`, 'uses Math.*'],
    ['a power', engine, 'export const square = (x: number) => x ** 2;', 'uses **'],
    ['a power in place', engine, 'let x = 2; x **= 2;', 'uses **'],
    ['the clock', engine, 'export const now = Date.now();', 'uses Date.now'],
    ['the date', engine, 'export const now = new Date();', 'uses new Date()'],
    ['the fine clock', engine, 'export const now = performance.now();', 'uses performance, which belongs to a host'],
    ['the page', engine, 'document.title = "x";', 'uses document, which belongs to a host'],
    ['the process', engine, 'process.exit(1);', 'uses process, which belongs to a host'],
    ['the console', engine, 'console.log(1);', 'uses console, which belongs to a host'],
    ['generated code', engine, `new Function('return 1');`, 'uses Function, which belongs to a host'],
    [
      'a timer outside the pool',
      'src/experiment/summary/compare.ts',
      'setTimeout(() => 1);',
      'uses setTimeout, which belongs to a host',
    ],
  ];

  it.each(wrong)('%s', (_what, file, source, violation) => {
    expect(violations(file, source)).toContain(`${file} ${violation}`);
  });

  it('two folders that import each other', () => {
    expect(cycleIn({ engine: ['model'], model: ['random', 'engine'], random: [] })).toEqual(['engine', 'model', 'engine']);
  });
});

describe('a right file passes:', () => {
  const right: [what: string, file: string, source: string][] = [
    [
      'an import the table allows',
      'src/engine/a.ts',
      `import { unit } from '../random/unit.ts'; import { ln } from '../numeric/ln.ts';`,
    ],
    ['exact arithmetic', 'src/engine/a.ts', 'export const f = (x: number) => Math.sqrt(Math.imul(x | 0, 3)) * Math.PI;'],
    [
      'names that only look like the host',
      'src/engine/a.ts',
      'const process = { now: 1 }; export const f = ({ name: self }: P) => process.now + self.window; interface P { name: Window }',
    ],
    ['a package in its folder', 'src/scenario/a.ts', `import * as v from 'valibot';`],
    ['a timer of the pool', 'src/experiment/pool/pool.ts', `import { wrap } from 'comlink'; wrap(setTimeout(() => 1, 200));`],
    ['the clock of the page', 'src/app/a.ts', 'export const now = performance.now() + Date.now();'],
    [
      'a worker started by the page',
      'src/app/a.ts',
      `import type { Api } from '../../workers/a.ts'; new Worker(new URL('../../workers/a.ts', import.meta.url));`,
    ],
    [
      'Node on the command line',
      'src/headless/run.ts',
      `import { readFileSync } from 'node:fs'; import { Command } from 'commander'; readFileSync(process.argv[2]);`,
    ],
    [
      'Node in its worker',
      'workers/simulate.node.ts',
      `import { parentPort } from 'node:worker_threads'; import { expose } from 'comlink';`,
    ],
  ];

  it.each(right)('%s', (_what, file, source) => {
    expect(violations(file, source)).toEqual([]);
  });
});
