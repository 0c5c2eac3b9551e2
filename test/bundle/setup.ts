import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundle } from '../../scripts/bundle.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The bundle of `entry.ts`. */
    coreFile: string;
  }
}

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const cache = path.join(root, '.cache');
const sources = ['data', 'engine', 'experiment', 'metrics', 'model', 'numeric', 'random', 'scenario', 'erlang'].map((name) =>
  path.join(root, 'src', name),
);
const bundler = ['buildIn', 'bundle', 'hotCode'].map((name) => path.join(root, `scripts/${name}.mjs`));
const hour = 3_600_000;

function filesBelow(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file];
  const names = readdirSync(file).sort();
  return names.flatMap((name) => filesBelow(path.join(file, name)));
}

function folderOfSources(): string {
  const hash = createHash('sha256');
  for (const file of [here, ...bundler, ...sources].flatMap(filesBelow))
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return path.join(cache, `core-${hash.digest('hex').slice(0, 16)}`);
}

function removeOldBuilds(): void {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('core-'))) {
    const folder = path.join(cache, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > hour) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds into a folder of its own and renames it, so that several runs may start at once. */
async function buildInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await bundle(path.join(here, 'entry.ts'), unfinished, 'core.mjs', { 'import.meta.env.DEV': 'true' });
  if (!existsSync(folder)) renameSync(unfinished, folder);
  rmSync(unfinished, { recursive: true, force: true });
}

/** Bundles the core once for all test files, where its sources have changed. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = folderOfSources();
  if (!existsSync(folder)) {
    await buildInto(folder);
    removeOldBuilds();
  }
  project.provide('coreFile', path.join(folder, 'core.mjs'));
}
