import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
import { fast } from './scripts/bundle.mjs';

const worker = 'workers/simulate.node.ts';

/** The command line as plain Node modules, packages included: a start then reads two files. scripts/headless.mjs says where to. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  // The engine checks the laws of every run where this is true, and is without those checks where it is not.
  define: { 'import.meta.env.DEV': String(process.env.MOKED_CHECKS === '1') },
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      ...fast,
      input: { headless: 'src/headless.ts', ...(existsSync(worker) ? { 'simulate.node': worker } : {}) },
      output: { ...fast.output, entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
    },
  },
});
