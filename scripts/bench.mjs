// Benchmarks of the engine, in turn with the peers where they are at hand (a folder with m1mono.mjs, m2.mjs, m2.cpp, m2.txt:
// MOKED_PEERS, or ../shared/peers). Figures are medians of interleaved rounds; ratios compare CPU time of one run on one machine.
// Usage: npm run bench [-- ROUNDS]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const peers = process.env.MOKED_PEERS ?? path.join(root, '../shared/peers');
const cache = path.join(root, '.cache/bench');
const rounds = Number(process.argv[2] ?? 5);
const m1Days = 30;
const m2Days = 100;
// Nothing gets fast by doing less: the events of these replications, to the last one. They change with the engine version only.
const expectedEvents = { m1: 8628911, m2: 4053049 };

mkdirSync(cache, { recursive: true });
const engine = path.join(cache, 'engine.mjs');
await build({
  configFile: false,
  root,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'test/bench/engine.ts'),
    outDir: cache,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
  },
});

const last = (text) => JSON.parse(text.trim().split('\n').at(-1));
const run = (command, args, cwd) => last(execFileSync(command, args, { cwd, encoding: 'utf8' }));
const node = (file, args, cwd) => run(process.execPath, [file, ...args.map(String)], cwd);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const model = (name) => path.join(root, 'test/bench', `${name}.json`);

function compiledPeer() {
  const binary = path.join(cache, 'm2');
  if (existsSync(binary)) return binary;
  try {
    execFileSync('g++', ['-O3', '-march=native', '-o', binary, path.join(peers, 'm2.cpp')], { stdio: 'ignore' });
    return binary;
  } catch {
    return undefined;
  }
}

const withPeers = existsSync(path.join(peers, 'm1mono.mjs'));
const cpp = withPeers ? compiledPeer() : undefined;
const contenders = {
  m1: () => node(engine, [model('m1'), m1Days]),
  m2: () => node(engine, [model('m2'), m2Days]),
  ...(withPeers && {
    m1mono: () => node(path.join(peers, 'm1mono.mjs'), ['E', m1Days, 1], peers),
    m2js: () => node(path.join(peers, 'm2.mjs'), ['E', m2Days, 1, 'm2.txt'], peers),
  }),
  ...(cpp && { m2cpp: () => run(cpp, ['E', String(m2Days), '1', path.join(peers, 'm2.txt')], peers) }),
};

const seen = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
const walls = { one: [], two: [] };
for (let round = 0; round < rounds; round++) {
  for (const [name, contender] of Object.entries(contenders)) seen[name].push(contender());
  walls.one.push(node(engine, [model('m1'), 40, 1]).wall);
  walls.two.push(node(engine, [model('m1'), 40, 2]).wall);
}

for (const name of ['m1', 'm2'])
  for (const result of seen[name])
    if (result.events !== expectedEvents[name])
      throw new Error(
        `${name} simulated ${result.events} events, not ${expectedEvents[name]}: faster by doing less is not faster`,
      );

const perContact = (result) => result.sec / result.contacts;
const ratio = (name, peer) => median(seen[name].map((result, round) => perContact(result) / perContact(seen[peer][round])));
for (const [name, results] of Object.entries(seen)) {
  const nanoseconds = median(results.map(perContact)) * 1e9;
  const eventsPerSecond = median(results.map((result) => result.events / result.sec));
  const msPerDay = (median(results.map((result) => result.sec)) / (name.startsWith('m1') ? m1Days : m2Days)) * 1000;
  const memory = results[0].peakMiB === undefined ? '' : `  ${results[0].peakMiB.toFixed(0)} MiB`;
  console.log(
    `${name.padEnd(8)}${nanoseconds.toFixed(0).padStart(6)} ns a contact  ${(eventsPerSecond / 1e6).toFixed(2).padStart(6)} M events/s  ${msPerDay.toFixed(2).padStart(7)} ms a day  ${results[0].events} events${memory}`,
  );
}
if (seen.m1mono) console.log(`M1 against the hand-inlined limit in JavaScript: ${ratio('m1', 'm1mono').toFixed(2)} times`);
if (seen.m2js) console.log(`M2 against typed JavaScript: ${ratio('m2', 'm2js').toFixed(2)} times`);
if (seen.m2cpp) console.log(`M2 against C++: ${ratio('m2', 'm2cpp').toFixed(2)} times`);
console.log(`Two workers against one: ${median(walls.one.map((one, round) => one / walls.two[round])).toFixed(2)} times as fast`);
