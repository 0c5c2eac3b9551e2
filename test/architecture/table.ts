/** Who may import whom: the map of the folders. `src/README.md` says what each is for. */

const core = ['numeric', 'scenario', 'random', 'erlang', 'stats', 'model', 'metrics', 'engine', 'experiment', 'data'];

/** The folders of src (headless.ts belongs to headless) and workers, with what each may import beside itself. */
export const allowedImports: Record<string, readonly string[]> = {
  numeric: [],
  scenario: ['numeric'],
  random: ['numeric'],
  erlang: ['numeric'],
  stats: ['numeric'],
  model: ['numeric', 'scenario', 'random', 'erlang'],
  metrics: ['numeric', 'model'],
  engine: ['numeric', 'model', 'random', 'metrics'],
  experiment: ['numeric', 'scenario', 'model', 'engine', 'metrics', 'stats', 'erlang'],
  data: ['numeric', 'scenario', 'random', 'stats', 'model', 'engine', 'metrics', 'experiment'],
  workers: core,
  headless: [...core, 'scenarios', 'package.json'],
  app: [...core, 'workers', 'scenarios', 'package.json'],
};

/** Of these only types may be imported, or a file named by `new URL(..., import.meta.url)`. */
export const onlyTypes: Record<string, readonly string[]> = { app: ['workers'] };

/** Files that may need each other: in the engine an event causes others, of every kind. */
export const recursive = /^src\/engine\//;

/** Each npm package with the files that may import it. What is not listed may be imported by none. */
export const allowedPackages: readonly { packages: RegExp; files: RegExp }[] = [
  { packages: /^@valibot\/to-json-schema$/, files: /^src\/scenario\// },
  { packages: /^valibot$/, files: /^src\/(scenario|app\/workspace)\// },
  { packages: /^idb$/, files: /^src\/app\/workspace\// },
  { packages: /^seedrandom$/, files: /^src\/random\// },
  { packages: /^@stdlib\//, files: /^src\/numeric\// },
  { packages: /^simple-statistics$/, files: /^src\/stats\// },
  { packages: /^(react|react-dom)$/, files: /^src\/app\// },
  { packages: /^recharts$/, files: /^src\/app\/charts\// },
  { packages: /^comlink$/, files: /^(src\/experiment\/pool\/|src\/app\/|src\/headless|workers\/)/ },
  { packages: /^commander$/, files: /^src\/headless/ },
  { packages: /^node:/, files: /^(src\/headless|workers\/.+\.node\.ts$)/ },
];

/** The members of Math that give the same bits on every machine. */
export const exactMath: ReadonlySet<string> = new Set(
  'abs ceil clz32 floor fround imul max min round sign sqrt trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2'.split(' '),
);

/** Files that may use the host they run in (page, command line, worker) and need not give the same bits everywhere. */
export const hostFiles = /^(src\/app\/|src\/headless|workers\/)/;

/** Host functions that every host of the core has, and the files that may call them. */
export const allowedGlobals: readonly { globals: RegExp; files: RegExp }[] = [
  { globals: /^(setTimeout|clearTimeout)$/, files: /^src\/experiment\/pool\// },
];
