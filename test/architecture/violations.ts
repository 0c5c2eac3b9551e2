import { builtinModules } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type Import, scan } from './scan.ts';
import { allowedGlobals, allowedImports, allowedPackages, exactMath, hostFiles, onlyTypes } from './table.ts';

/** What the language itself has, without any host; `console` is put there by V8, code from text is forbidden. */
const languageGlobals = new Set<string>(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)'));
for (const name of ['console', 'eval', 'Function', 'globalThis', 'WebAssembly']) languageGlobals.delete(name);
for (const name of ['arguments', 'undefined']) languageGlobals.add(name);

/** The row of the table a file belongs to: its folder under src, headless for headless.ts, else the first part of its path. */
export function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top !== 'src') return top;
  return second.replace(/\.[^/]*$/, '');
}

const packageOf = (specifier: string): string =>
  builtinModules.includes(specifier) ? `node:${specifier}` : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);

/** The file a relative specifier means, from the root of the repository. */
const targetOf = (file: string, specifier: string): string =>
  path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));

/** The files whose values a file uses, directly or once they are fetched; types alone lead nowhere. */
export function importedFiles(file: string, source: string): string[] {
  return scan(file, source).imports.flatMap(({ specifier, kind }) =>
    kind === 'value' && specifier?.startsWith('.') ? [targetOf(file, specifier)] : [],
  );
}

/** The folders a file imports from, its own left out. */
export function importedFolders(file: string, source: string): string[] {
  const relative = scan(file, source).imports.flatMap(({ specifier }) => (specifier?.startsWith('.') ? [specifier] : []));
  return relative.map((specifier) => folderOf(targetOf(file, specifier))).filter((folder) => folder !== folderOf(file));
}

function importViolation(file: string, { specifier, kind }: Import): string | undefined {
  if (specifier === undefined) return kind === 'url' ? undefined : 'imports something computed';
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    const allowed = allowedPackages.some(({ packages, files }) => packages.test(name) && files.test(file));
    return allowed ? undefined : `imports the package ${name}`;
  }
  const [from, to] = [folderOf(file), folderOf(targetOf(file, specifier))];
  if (from === to) return undefined;
  if (!allowedImports[from]?.includes(to)) return `imports ${to}`;
  return kind === 'value' && onlyTypes[from]?.includes(to) ? `imports more than types from ${to}` : undefined;
}

function globalViolation(file: string, name: string): string | undefined {
  const allowed = allowedGlobals.some(({ globals, files }) => globals.test(name) && files.test(file));
  return languageGlobals.has(name) || allowed ? undefined : `uses ${name}, which belongs to a host`;
}

/** What a source file does against the table, one sentence each.
 * @param file path from the root of the repository, with forward slashes */
export function violations(file: string, source: string): string[] {
  const { imports, mathMembers, globals, inexact } = scan(file, source);
  const unknown = folderOf(file) in allowedImports ? [] : [`stands in ${folderOf(file)}, which the table lacks`];
  const always = [...unknown, ...imports.map((entry) => importViolation(file, entry))];
  const inCore = [
    ...mathMembers.filter((member) => !exactMath.has(member)).map((member) => `uses Math.${member}`),
    ...inexact.map((use) => `uses ${use}`),
    ...globals.map((name) => globalViolation(file, name)),
  ];
  const found = [...always, ...(hostFiles.test(file) ? [] : inCore)].filter((violation) => violation !== undefined);
  return found.map((violation) => `${file} ${violation}`);
}

/** The first way round in a graph, as the names along it, or undefined. */
export function cycleIn(graph: Readonly<Record<string, readonly string[]>>): string[] | undefined {
  const cleared = new Set<string>();
  const search = (name: string, way: string[]): string[] | undefined => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (cleared.has(name)) return undefined;
    for (const next of graph[name] ?? []) {
      const cycle = search(next, [...way, name]);
      if (cycle) return cycle;
    }
    cleared.add(name);
    return undefined;
  };
  return Object.keys(graph)
    .map((name) => search(name, []))
    .find((cycle) => cycle !== undefined);
}
