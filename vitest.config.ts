import path from 'node:path';
import { defineConfig } from 'vitest/config';

const { MOKED_REPORTS } = process.env;

/** Files that put something else in place of a module or a global, or spoil the engine's state. */
const alone = [
  'test/app/workspace/*.test.ts',
  'test/engine/laws.test.ts',
  'test/experiment/models.test.ts',
  'test/numeric/pure.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    globalSetup: ['test/bundle/setup.ts'],
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // The others share modules, so that each is read and compiled to machine code once in a worker: half the work of most files.
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ['test/browser/**', ...alone], isolate: false },
      },
    ],
    ...(MOKED_REPORTS ? { reporters: ['default', ['json', { outputFile: path.join(MOKED_REPORTS, 'unit.json') }]] } : {}),
  },
});
