import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(import.meta.dirname, '../src');

/** @type {(file: string) => string} */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''); // a program without an engine is bundled too

/** @type {(code: string) => string[]} names of the typed arrays at the top of a module */
const arraysIn = (code) => [...code.matchAll(/^(?:export )?const (\w+) = new \w+Array\(/gm)].map(([, name = '']) => name);

/** Typed arrays that the modules of the engine share. */
const shared = ['state', 'eventQueue'].flatMap((name) => arraysIn(read(path.join(source, `engine/${name}.ts`))));

/** Columns of the tally and their numbers, `name.key`. */
const columns = new Map(
  [...read(path.join(source, 'metrics/tally.ts')).matchAll(/^export const (\w+) = \{([^}]*)\} as const;/gm)].flatMap(
    ([, table = '', rows = '']) =>
      [...rows.matchAll(/(\w+): (\d+)/g)].map(
        ([, key = '', number = '']) => /** @type {[string, string]} */ ([`${table}.${key}`, number]),
      ),
  ),
);

/** @type {(code: string) => string} */
const withNumbers = (code) => code.replace(/\b\w+(?:Column|End)\.\w+\b/g, (name) => columns.get(name) ?? name);

/** @type {(body: string, arrays: readonly string[]) => string} a function that uses an array twice looks it up once */
function withLocals(body, arrays) {
  let result = body;
  const locals = [];
  for (const name of arrays) {
    const uses = [...body.matchAll(new RegExp(`(?<![.\\w])${name}\\b`, 'g'))].length;
    const entries = [...body.matchAll(new RegExp(`(?<![.\\w])${name}\\[`, 'g'))].length;
    if (entries < 2 || entries !== uses) continue;
    locals.push(`${name}$ = ${name}`);
    result = result.replace(new RegExp(`(?<![.\\w])${name}\\[`, 'g'), `${name}$[`);
  }
  return locals.length === 0 ? body : `const ${locals.join(', ')};\n${result}`;
}

/**
 * Prepares the modules that simulate for V8, which builds a function into its caller only while their bytecode is short, and calls it otherwise.
 * - A declared function can be assigned anew, so that each call looks it up and compares it; a constant is known.
 * - A constant of the module costs three instructions at each use, a local one none.
 * - A number costs one, a property of an object three.
 * A quarter of the time of a run, all told. Only looks change, never what is computed: golden tests run what it gives.
 */
export const hotCode = {
  name: 'hot-code',
  transform: {
    filter: { id: /\/src\/(engine|random)\/.*\.ts$/ },
    /** @type {(code: string) => string} */
    handler: (code) => {
      const own = arraysIn(code);
      const used = [...new Set([...own, ...shared.filter((name) => new RegExp(`\\b${name}\\b`).test(code))])];
      return withNumbers(code).replace(
        /^(export )?function (\w+)(\([^{]*\{\n)([\s\S]*?)^\}/gm,
        (_, exported = '', name, head, body) => `${exported}const ${name} = function ${name}${head}${withLocals(body, used)}};`,
      );
    },
  },
};
