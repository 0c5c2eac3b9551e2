// Finds a Chromium-like browser for the tests, or installs one. In this order: CHROME_PATH, the system's, Playwright's own,
// then `playwright install`, apt-get (as root on Debian and its kin), and a build that comes through npm (Linux x64).
// BROWSER_SKIP=system,playwright,apt,npm leaves steps out, to try the later ones.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { platform, arch, env } = process;
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, 'node_modules/.cache/browser');
const spare = path.join(cache, 'chromium');

/** @param {string} step */
const skipped = (step) => (env.BROWSER_SKIP ?? '').split(',').includes(step);

function systemCandidates() {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const inside = (/** @type {string} */ name) => path.join('Applications', `${name}.app`, 'Contents/MacOS', name);
    return ['/', os.homedir()].flatMap((folder) => programs.map((name) => path.join(folder, inside(name))));
  }
  const programs = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return (env.PATH ?? '').split(path.delimiter).flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

/** On Linux the file may exist and not start (the shim of a snap that is not installed), so it is asked for its version.
 * @param {string} file */
const starts = (file) =>
  platform !== 'linux' || spawnSync(file, ['--version'], { timeout: 15_000, stdio: 'ignore' }).status === 0;

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return ''; // the packages are not installed yet
  }
}

/** Path of a browser on this machine, or undefined. */
export function findBrowser() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const system = skipped('system') ? undefined : systemCandidates().find((file) => existsSync(file) && starts(file));
  return system ?? [playwrightsOwn(), spare].find((file) => existsSync(file));
}

/** @param {string} command @param {string[]} args @returns {Promise<boolean>} whether it ended well */
const run = (command, ...args) =>
  new Promise((resolve) => {
    const options = { cwd: root, stdio: /** @type {const} */ ('ignore'), timeout: 300_000, shell: platform === 'win32' };
    const child = spawn(command, args, { ...options, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
    child.on('error', () => resolve(false)).on('exit', (status) => resolve(status === 0));
  });

const installers = {
  playwright: () => run('npx', '--no-install', 'playwright', 'install', 'chromium'),
  async apt() {
    if (platform !== 'linux' || process.getuid?.() !== 0 || !(await run('apt-get', 'update'))) return;
    await run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  },
  async npm() {
    if (platform !== 'linux' || arch !== 'x64') return;
    mkdirSync(cache, { recursive: true });
    if (!(await run('npm', 'install', '--prefix', cache, '--no-save', '@sparticuz/chromium@147.0.0'))) return;
    const packaged = path.join(cache, 'node_modules/@sparticuz/chromium/build/esm/index.js');
    const { default: chromium } = await import(pathToFileURL(packaged).href);
    copyFileSync(await chromium.executablePath(), spare);
    chmodSync(spare, 0o755);
  },
};

/** Path of a browser, installed first if need be.
 * @returns {Promise<string>}
 * @throws when every way failed; the message says what to do by hand */
export async function ensureBrowser() {
  const present = findBrowser();
  if (present) return present;
  for (const [step, install] of Object.entries(installers)) {
    if (skipped(step)) continue;
    console.error(`No browser found: trying ${step} ...`);
    await install();
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser found or installed: install Chrome or Chromium, or set CHROME_PATH to one.');
}
