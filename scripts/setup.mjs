// Brings a clone into working order: packages and, with --browser, a browser for the tests.
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';

ensurePackages();
if (process.argv.includes('--browser')) console.error(`Browser for the tests: ${await ensureBrowser()}`);
