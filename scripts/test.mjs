// Everything `npm test` stands for: unit tests while a browser is found or installed and the page is built, then the tests in that browser.
// A part that fails does not keep the others from running.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';

/** @param {string} port 0 for any free one @returns {Promise<string | undefined>} the port, if it is free */
const freePort = (port) =>
  new Promise((resolve) => {
    const server = createServer().on('error', () => resolve(undefined));
    server.listen(Number(port), '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? String(address?.port) : undefined));
    });
  });

/** @param {string} program a JavaScript file of a package @param {string[]} args @returns {Promise<boolean>} whether it ended well */
const run = (program, ...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('exit', (status) => resolve(status === 0));
  });

async function prepareBrowserTests() {
  try {
    await ensureBrowser();
  } catch (error) {
    console.error(`The browser tests cannot run. ${error instanceof Error ? error.message : error}`);
    return false;
  }
  return run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
}

ensurePackages();
const [unit, prepared] = await Promise.all([run('vitest/vitest.mjs', 'run'), prepareBrowserTests()]);
process.env.MOKED_PORT ??= (await freePort('4173')) ?? (await freePort('0')) ?? '4173';
const browser = prepared && (await run('@playwright/test/cli.js', 'test'));
const failed = Object.entries({ 'unit tests': unit, build: prepared, 'browser tests': browser }).flatMap(([part, ok]) =>
  ok ? [] : [part],
);
console.error(failed.length > 0 ? `Failed: ${failed.join(', ')}.` : 'All tests passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
