import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What stands behind `node` when a user calls `npm run headless` in a copy of the project: options of Node, then the launcher. */
export function headlessCommand(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: { headless: string } };
  const [, ...words] = scripts.headless.split(' ');
  return words.map((word) => (word.endsWith('.mjs') ? path.join(root, word) : word));
}
