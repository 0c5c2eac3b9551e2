// The licences of the packages that are built into the page and its workers, in one file beside them: the scripts themselves carry none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const inPackage = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The licence and notice of a package, as its files say.
 * @param {string} folder */
function termsOf(folder) {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)(\.\w+)?$/i.test(file));
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [license, ...files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim())].join('\n\n');
}

/** Each licence once, after the names of the packages under it.
 * @param {Iterable<string>} folders */
function listed(folders) {
  /** @type {Map<string, string[]>} */
  const packages = new Map();
  for (const folder of [...folders].sort()) {
    if (!existsSync(path.join(folder, 'package.json'))) continue;
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const terms = termsOf(folder);
    packages.set(terms, [...(packages.get(terms) ?? []), `${name} ${version}`]);
  }
  return [...packages].map(([terms, names]) => `${names.join('\n')}\n\n${terms}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

/** Plugins for the page and for its workers, whose packages the page's plugin writes down too: workers are built first.
 * @returns {{ page: import('vite').Plugin, worker: import('vite').Plugin }} */
export function licences() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const collect = (bundle) => {
    for (const part of Object.values(bundle)) {
      if (part.type !== 'chunk') continue;
      for (const id of part.moduleIds) {
        const folder = inPackage.exec(id)?.[1];
        if (folder !== undefined) folders.add(folder.replace(/^\0+/, ''));
      }
    }
  };
  return {
    page: {
      name: 'licences',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source: listed(folders) });
      },
    },
    worker: { name: 'licences-of-workers', apply: 'build', generateBundle: (_, bundle) => collect(bundle) },
  };
}
