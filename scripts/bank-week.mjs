// Writes scenarios/bank-week*.json from the bank's records: measures them, fits the availability of agents, composes the files.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache/bank-week');
mkdirSync(cache, { recursive: true });
process.chdir(root);
await build({
  configFile: false,
  root,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'scripts/bankWeek.ts'),
    outDir: cache,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'bank-week.mjs', codeSplitting: false } },
  },
});
await import(pathToFileURL(path.join(cache, 'bank-week.mjs')).href);
