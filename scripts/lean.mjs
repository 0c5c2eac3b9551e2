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
    has(leaner, id.slice(1)) ? `module.exports = ${leaner[/** @type {keyof typeof leaner} */ (id.slice(1))]};` : undefined,
});

const schema = /\/src\/scenario\/schema\/\w+\.ts$/;

/** @typedef {{ start: number, end: number, type: string, callee?: Node & { name?: string }, arguments?: Node[] }} Node */
/** @typedef {{ from: number, to: number, by: string }} Edit */

/** What makes `(x)` of every `field(x, description)`. @param {unknown} node @returns {Edit[]} */
function editsOf(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(editsOf);
  const { type, start, end, callee, arguments: given } = /** @type {Node} */ (node);
  const [described, description] = given ?? [];
  if (type !== 'CallExpression' || callee?.name !== 'field' || !described || !description) return inside;
  return [...inside, { from: start, to: described.start, by: '(' }, { from: described.end, to: end, by: ')' }];
}

/**
 * Leaves the descriptions of fields out of a bundle that reads documents and shows nobody what their fields mean.
 * @returns {import('vite').Plugin}
 */
export const withoutDescriptions = () => ({
  name: 'without-descriptions',
  apply: 'build',
  transform(code, id) {
    if (!schema.test(id)) return undefined;
    let left = code;
    // From the last to the first, so that the places of those before stay as they are.
    for (const { from, to, by } of editsOf(this.parse(code)).sort((one, other) => other.from - one.from))
      left = left.slice(0, from) + by + left.slice(to);
    return { code: left, map: null };
  },
});
