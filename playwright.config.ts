import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const { CI, MOKED_PORT = '4173', MOKED_REPORTS, MOKED_DIST = 'dist' } = process.env;
const executablePath = findBrowser();
const address = `http://127.0.0.1:${MOKED_PORT}`;

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.test.ts',
  outputDir: `.cache/browser-tests-${MOKED_PORT}`,
  forbidOnly: Boolean(CI),
  workers: 2,
  reporter: MOKED_REPORTS ? [['list'], ['json', { outputFile: path.join(MOKED_REPORTS, 'browser.json') }]] : 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--disable-quic'] },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir ${MOKED_DIST} --host 127.0.0.1 --port ${MOKED_PORT} --strictPort`,
    url: address,
    reuseExistingServer: false, // it could serve another build than the one under test
  },
});
