// Simulates months of the bank's record with what another month tells, and says how near the record they come. Arguments: validateBank.ts.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, '.cache/validate-bank');
await bundle(path.join(root, 'scripts/validateBank.ts'), cache, 'validate-bank.mjs');
await import(pathToFileURL(path.join(cache, 'validate-bank.mjs')).href);
