/** What the numeric packages carry along for machines and arguments that the core never has, and what stands in its place. */
const leaner = {
  // Its own way to say so carries 3 kB of words for errors that cannot happen.
  '@stdlib/utils-define-nonenumerable-read-only-property':
    '(object, key, value) => { Object.defineProperty(object, key, { value }); }',
  // For the gamma function of negative numbers, with the sine of numbers of any size.
  '@stdlib/math-base-special-sinpi': '() => { throw new RangeError("gammaln requires x >= 0"); }',
  // For machines without typed arrays.
  '@stdlib/array-float64': 'Float64Array',
  '@stdlib/array-uint8': 'Uint8Array',
  '@stdlib/array-uint16': 'Uint16Array',
  '@stdlib/array-uint32': 'Uint32Array',
  '@stdlib/number-ctor': 'Number',
  // For machines with the bytes of a number the other way round, on which no browser runs.
  '@stdlib/assert-is-little-endian': 'true',
  // Exact everywhere, so these are the language's own.
  '@stdlib/math-base-special-abs': 'Math.abs',
  '@stdlib/math-base-special-ceil': 'Math.ceil',
  '@stdlib/math-base-special-floor': 'Math.floor',
  '@stdlib/math-base-special-sqrt': 'Math.sqrt',
  '@stdlib/math-base-special-trunc': 'Math.trunc',
  '@stdlib/math-base-assert-is-nan': 'Number.isNaN',
};

/** Where a module of this name stands that brings less along: of the random generators only the one that is asked for. */
const others = { seedrandom: 'seedrandom/seedrandom.js' };

const has = (/** @type {object} */ table, /** @type {string} */ name) => Object.hasOwn(table, name);

/**
 * Leaves out of a bundle what its packages carry along and the core never uses.
 * @returns {import('vite').Plugin}
 */
export const leanPackages = () => ({
  name: 'lean-packages',
  enforce: 'pre',
  apply: 'build',
  resolveId(id, importer) {
    if (has(leaner, id)) return `\0${id}`;
    return has(others, id)
      ? this.resolve(others[/** @type {keyof typeof others} */ (id)], importer, { skipSelf: true })
      : undefined;
  },
  load: (id) =>
    has(leaner, id.slice(1)) ? `export default ${leaner[/** @type {keyof typeof leaner} */ (id.slice(1))]};` : undefined,
  // As modules of the language the packages' hundred files become one text without what holds each apart.
  transform(code, id) {
    if (!/\/@stdlib\/[\w-]+\/lib\/[\w-]+\.js$/.test(id)) return undefined;
    const imports = code
      .replace(/^var (\w+) = require\( ('[^']+') \);/gm, 'import $1 from $2;')
      .replace(/^var (\w+) = require\( ('[^']+') \)\.(\w+);/gm, 'import $1Of from $2;\nvar $1 = $1Of.$3;');
    const module = imports.replace(/^module\.exports = /gm, 'export default ');
    if (/\brequire\(|\bmodule\.exports\b|\bexports\./.test(module.replace(/^\s*\*.*$|\/\/.*$/gm, '')))
      throw new Error(`${id} is no plain module`);
    return { code: module, map: null };
  },
});

/**
 * Puts plain data in place of the module that forms it, so that a bundle goes without what it is formed from.
 * @param {RegExp} file
 * @param {Record<string, unknown>} data what the module exports
 * @returns {import('vite').Plugin}
 */
export const asData = (file, data) => ({
  name: 'as-data',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    file.test(id)
      ? Object.entries(data)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      : undefined,
});

/** @typedef {{ start: number, end: number, type: string, callee?: Node & { name?: string }, arguments?: Node[], properties?: Node[], key?: { name?: string } }} Node */
/** @typedef {{ from: number, to: number, by: string }} Edit */

/** What `editsAt` says of a node and of all nodes inside it. @param {unknown} node @param {(node: Node) => Edit[]} editsAt @returns {Edit[]} */
function editsOf(node, editsAt) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap((part) => editsOf(part, editsAt));
  return [...inside, ...editsAt(/** @type {Node} */ (node))];
}

/**
 * Edits files whose names fit, as they are bundled.
 * @param {string} name
 * @param {RegExp} files
 * @param {(node: Node) => Edit[]} editsAt
 * @returns {import('vite').Plugin}
 */
const editing = (name, files, editsAt) => ({
  name,
  apply: 'build',
  transform(code, id) {
    if (!files.test(id)) return undefined;
    let left = code;
    // From the last to the first, so that the places of those before stay as they are.
    for (const { from, to, by } of editsOf(this.parse(code), editsAt).sort((one, other) => other.from - one.from))
      left = left.slice(0, from) + by + left.slice(to);
    return { code: left, map: null };
  },
});

/** Leaves the descriptions of fields, `(x)` of every `field(x, description)`, out of a bundle that reads documents and shows nobody what their fields mean. */
export const withoutDescriptions = () =>
  editing('without-descriptions', /\/src\/scenario\/schema\/\w+\.ts$/, ({ type, start, end, callee, arguments: given }) => {
    const [described, description] = given ?? [];
    if (type !== 'CallExpression' || callee?.name !== 'field' || !described || !description) return [];
    return [
      { from: start, to: described.start, by: '(' },
      { from: described.end, to: end, by: ')' },
    ];
  });

const ofFormulas = new Set(
  ['numerator', 'denominator']
    .flatMap((name) => [name, `${name}Weight`])
    .concat('smallestDifference', 'ofAll', 'liveOnly', 'selfServiceOnly'),
);

/** Leaves out of a bundle that shows measures, and forms none, what they are formed from. */
export const withoutFormulas = () =>
  editing('without-formulas', /\/src\/metrics\/\w+\.ts$/, ({ type, end, properties = [] }) => {
    if (type !== 'ObjectExpression') return [];
    return properties.flatMap(({ start, key }, at) =>
      ofFormulas.has(key?.name ?? '') ? [{ from: start, to: properties[at + 1]?.start ?? end - 1, by: '' }] : [],
    );
  });
