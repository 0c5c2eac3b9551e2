// The packages a clone needs, on a Node that is new enough. Imports nothing but Node's own, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

/** Installs the packages of package-lock.json unless they are there. Everything it prints goes to standard error. */
export function ensurePackages() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(`Moked needs Node ${leastNode.join('.')} or newer, this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (packagesAreInstalled()) return;
  console.error('Installing packages (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
