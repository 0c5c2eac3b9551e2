import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildIn, isBuiltIn, takesIn } from './buildIn.mjs';

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
 * What the events of a plain queue go through, by module. What `takesIn` stays a function, of a size that V8 compiles in a few hundredths of a
 * second; the rest of the way is built into it.
 * @type {Record<string, { takesIn?: string, isBuiltIn?: string }>}
 */
const way = {
  'engine/simulate': { takesIn: 'runStep', isBuiltIn: 'slotEvent' },
  'engine/arrivals': { takesIn: 'arise', isBuiltIn: 'drawNext drawToday findEarliest takeSlot freeSlot' },
  'engine/contact': {
    takesIn: 'enter startWaiting',
    isBuiltIn: 'contactDraw reach joinQueue offer seekAgent findNobody patienceOf setTimer waited append unlink',
  },
  'engine/service': {
    takesIn: 'startService completionEvent',
    isBuiltIn: 'handleSeconds pull endContact afterContact agentFree',
  },
  'engine/outcome': { isBuiltIn: 'handlingRow afterService resolved finish release' },
  'engine/agents': { isBuiltIn: 'countAgents countIdle list unlist takeFromList becomeIdle' },
  'engine/routing/findAgent': { isBuiltIn: 'findAgent' },
  'engine/routing/findContact': { isBuiltIn: 'findContact' },
  'engine/routing/inOrder': { isBuiltIn: 'idleInOrder waitingInOrder' },
  'engine/routing/onePool': { isBuiltIn: 'longestIdle longestWaiting' },
  'engine/has': { isBuiltIn: 'has' },
  'engine/standardAt': { isBuiltIn: 'standardAt' },
  'engine/waitBin': { isBuiltIn: 'waitBin' },
  'engine/tallying': {
    isBuiltIn:
      'openCells countAtPlace countHandled countInquiry countAtQueue countServed countLength countWaiting countEnd countLast cohortCell',
  },
  'engine/eventQueue': {
    takesIn: 'addEvent advance rise',
    isBuiltIn: 'put bucketOf removeEvent takeUpToLimit nextFilled link unlink before pushNear removeNear seat',
  },
  'random/key': { isBuiltIn: 'inquiryWord0 inquiryWord1 draw' },
  'random/bernoulli': { isBuiltIn: 'below' },
  'random/purpose': { isBuiltIn: 'purposeKey' },
  'random/quantileAt': { isBuiltIn: 'quantileAt' },
};

/** @type {(id: string, code: string) => (name: string) => string} the mark of a function of a module, at the start of its body */
function marksOf(id, code) {
  const { takesIn: taking = '', isBuiltIn: built = '' } = way[id.replace(/^.*\/src\/|\.ts$/g, '')] ?? {};
  for (const name of [...taking.split(' '), ...built.split(' ')])
    if (name !== '' && !new RegExp(`^(export )?function ${name}\\(`, 'm').test(code))
      throw new Error(`${id} has no function ${name}`);
  return (name) =>
    taking.split(' ').includes(name) ? `'${takesIn}';\n` : built.split(' ').includes(name) ? `'${isBuiltIn}';\n` : '';
}

/**
 * Prepares the modules that simulate for V8, which builds a function into its caller only while their bytecode is short, and calls it otherwise.
 * - A declared function can be assigned anew, so that each call looks it up and compares it; a constant is known.
 * - A constant of the module costs three instructions at each use, a local one none.
 * - A number costs one, a property of an object three.
 * - Functions on the way of every event are built in by `buildIn`.
 * A third of the time of a run, all told. Only looks change, never what is computed: golden tests run what it gives.
 * @type {import('vite').Rolldown.Plugin}
 */
export const hotCode = {
  name: 'hot-code',
  transform: {
    filter: { id: /\/src\/(engine|random)\/.*\.ts$/ },
    /** @type {(code: string, id: string) => string} */
    handler: (code, id) => {
      const mark = marksOf(id, code);
      const own = arraysIn(code);
      const used = [...new Set([...own, ...shared.filter((name) => new RegExp(`\\b${name}\\b`).test(code))])];
      return withNumbers(code).replace(
        /^(export )?function (\w+)(\([^{]*\{\n)([\s\S]*?)^\}/gm,
        (_, exported = '', name, head, body) =>
          `${exported}const ${name} = function ${name}${head}${mark(name) === '' ? withLocals(body, used) : mark(name) + body}};`,
      );
    },
  },
  renderChunk(code) {
    return code.includes(takesIn) ? buildIn(code, this.parse) : undefined;
  },
};
