// Guards package-lock.json: npm drops, without a word, the optional binaries of other platforms when the registry it asks lacks them,
// and the next `npm ci` fails there. Also: no addresses of any registry in it. Checks package-lock.json or the file named.
import { readFileSync } from 'node:fs';

/** @typedef {{ version?: string, resolved?: string, optionalDependencies?: Record<string, string> }} LockEntry */

/** Whether `name`, asked for by the package in `folder`, is found there or in a folder further out, as Node searches.
 * @param {Record<string, LockEntry>} packages @param {string} folder @param {string} name @returns {boolean} */
function resolves(packages, folder, name) {
  if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
  return folder !== '' && resolves(packages, folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

/** The problems of a lock file, one sentence each.
 * @param {{ packages: Record<string, LockEntry> }} lock */
function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([folder, { resolved, optionalDependencies = {} }]) => [
    ...(resolved ? [`${folder} records an address: ${resolved}`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !resolves(packages, folder, name))
      .map((name) => `${folder} lacks its optional ${name}`),
  ]);
}

const file = process.argv[2] ?? 'package-lock.json';
const problems = lockProblems(JSON.parse(readFileSync(file, 'utf8')));
for (const problem of problems) console.error(`${file}: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
