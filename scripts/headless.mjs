// Runs src/headless.ts: built into .cache/headless-<hash of the sources> when that folder is missing, then imported into this process,
// which leaves arguments, input, output, signals and exit code to it. Many may start at once: each that finds nothing builds into a
// folder of its own and renames it; who comes second throws its own away. With MOKED_CHECKS=1 the engine checks the laws of every run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache');
const sources = [
  'src',
  'workers',
  'scenarios',
  'package.json',
  'package-lock.json',
  'vite.headless.config.ts',
  'scripts/buildIn.mjs',
  'scripts/bundle.mjs',
  'scripts/headless.mjs',
  'scripts/hotCode.mjs',
];
const page = path.join(root, 'src/app');
const hour = 3_600_000;
/** Exit code that no command of the program uses. */
const doesNotBuild = 70;

/** @param {string} file @returns {string[]} every file below it, in a fixed order; the page is no part of the command line */
function filesBelow(file) {
  const state = file === page ? undefined : statSync(file, { throwIfNoEntry: false });
  if (!state?.isDirectory()) return state ? [file] : [];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesBelow(path.join(file, name)));
}

/** Where the build of the sources as they are now belongs. */
function folderOfSources() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return path.join(
    cache,
    `headless-${hash
      .update(process.env.MOKED_CHECKS ?? '')
      .digest('hex')
      .slice(0, 16)}`,
  );
}

/** Folders of earlier sources. One of the last hour may still be in use by a run that starts workers from it. */
function removeOldBuilds() {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('headless-'))) {
    const folder = path.join(cache, name);
    const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed > hour) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder where the built files are to stand; left out when the sources change meanwhile */
async function buildInto(folder) {
  const { ensurePackages } = await import('./packages.mjs');
  ensurePackages();
  const unfinished = `${folder}.${process.pid}`;
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const options = ['build', '--config', 'vite.headless.config.ts', '--logLevel', 'error', '--outDir', unfinished];
  const { status } = spawnSync(process.execPath, [vite, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  try {
    if (status === 0 && folder === folderOfSources() && !existsSync(folder)) renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another start was faster
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  if (status !== 0) process.exit(doesNotBuild);
  removeOldBuilds();
}

let folder = folderOfSources();
for (; !existsSync(folder); folder = folderOfSources()) await buildInto(folder);
process.argv[1] = path.join(folder, 'headless.mjs');
await import(pathToFileURL(process.argv[1]).href);
