import path from 'node:path';
import { defineConfig } from 'vitest/config';

const { MOKED_REPORTS } = process.env;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['test/bundle/setup.ts'],
    ...(MOKED_REPORTS ? { reporters: ['default', ['json', { outputFile: path.join(MOKED_REPORTS, 'unit.json') }]] } : {}),
  },
});
