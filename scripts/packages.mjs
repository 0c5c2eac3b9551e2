// The packages a clone needs, on a Node that is new enough. Imports nothing but Node's own, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const leastNode = [20, 19];

/** @param {string} version as process.versions.node gives it */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} the packages a lock file lists, by folder */
const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for; what is optional may be missing. */
function packagesAreInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    return Object.entries(packagesOf('package-lock.json')).every(
      ([folder, { version, optional }]) =>
        folder === '' || installed[folder]?.version === version || (optional && !installed[folder]),
    );
  } catch {
    return false; // npm writes that file last: without it nothing was installed, or not to the end
  }
}

const lock = path.join(root, '.cache/packages.lock');
/** An installation that has taken so long is not under way any more. */
const longestInstallation = 900_000;
const waitMilliseconds = 200;

/** Whether the process that wrote the lock is still at work; false also where the lock has gone meanwhile. */
function isHeld() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longestInstallation) return false;
    const holder = Number(readFileSync(lock, 'utf8'));
    return holder === 0 || process.kill(holder, 0); // empty for a moment, before the number is written
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // it runs and is another user's
  }
}

function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let waited = false; ; waited = true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (!isHeld()) rmSync(lock, { force: true });
    else if (!waited) console.error('Packages are being installed already; waiting ...');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMilliseconds);
  }
}

/** @returns {number} exit code */
function install() {
  if (lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link: to install here would change the folder it leads to. Remove the link and start again.',
    );
    return 1;
  }
  console.error('Installing packages (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Installs the packages of package-lock.json unless they are there; one of many that start at once. Prints to standard error alone. */
export function ensurePackages() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(`Moked needs Node ${leastNode.join('.')} or newer, this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (packagesAreInstalled()) return;
  takeLock();
  let status = 1;
  try {
    status = packagesAreInstalled() ? 0 : install();
  } finally {
    rmSync(lock, { force: true });
  }
  if (status !== 0) process.exit(status);
}
