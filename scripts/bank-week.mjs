// Writes scenarios/bank-week*.json from the bank's records: measures them, fits the availability of agents, composes the files.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache/bank-week');
process.chdir(root);
await bundle(path.join(root, 'scripts/bankWeek.ts'), cache, 'bank-week.mjs');
await import(pathToFileURL(path.join(cache, 'bank-week.mjs')).href);
