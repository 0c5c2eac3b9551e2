// Benchmarks of the engine, in turn with the peers where they are at hand (a folder with m1mono.mjs, m2.mjs, m2.cpp, m2.txt:
// MOKED_PEERS, or ../shared/peers). Figures are medians of interleaved rounds; ratios compare CPU time of one run on one machine.
// MOKED_EARLIER_ENGINE names a bundle of an earlier version's test/bench/engine.ts to be measured beside today's.
// Usage: npm run bench [-- ROUNDS]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const root = path.resolve(import.meta.dirname, '..');
const peers = process.env.MOKED_PEERS ?? path.join(root, '../shared/peers');
const cache = path.join(root, '.cache/bench');
const rounds = Number(process.argv[2] ?? 5);
// As the peers' own commands have them: enough that V8's warming up, which counts, does not decide.
const m1Days = 60;
const m2Days = 200;
// Nothing gets fast by doing less: the events of these replications, to the last one. They change with the engine version only.
const expectedEvents = { m1: 17262358, m2: 8107637 };

mkdirSync(cache, { recursive: true });
const engine = path.join(cache, 'engine.mjs');
await bundle(path.join(root, 'test/bench/engine.ts'), cache, 'engine.mjs');
await bundle(path.join(root, 'test/bench/bankWeek.ts'), cache, 'bankWeek.mjs');
await bundle(path.join(root, 'workers/simulate.node.ts'), cache, 'simulate.node.mjs');

/** @typedef {{ sec: number, contacts: number, events: number, residentMiB?: number }} Run CPU seconds and what was simulated in them */

/** @type {(command: string, args: readonly string[], cwd?: string) => Run & { wall: number, seconds: number }} the JSON on the last line printed */
function run(command, args, cwd) {
  const lines = execFileSync(command, args, { cwd, encoding: 'utf8' }).trim().split('\n');
  return JSON.parse(lines[lines.length - 1] ?? '');
}

/** @type {(file: string, args: readonly (string | number)[], cwd?: string) => Run & { wall: number }} */
const node = (file, args, cwd) => run(process.execPath, [file, ...args.map(String)], cwd);

/** @type {(values: readonly number[]) => number} */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @type {(name: string) => string} */
const model = (name) => path.join(root, 'test/bench', `${name}.json`);

/** The C++ peer, compiled where there is a compiler. */
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

/** @type {Map<string, () => Run>} */
const contenders = new Map([
  ['m1', () => node(engine, [model('m1'), m1Days])],
  ['m2', () => node(engine, [model('m2'), m2Days])],
]);
// The engine of an earlier version, bundled from its test/bench/engine.ts: what mechanisms that M1 does not use have cost since.
const earlier = process.env.MOKED_EARLIER_ENGINE;
if (earlier !== undefined) contenders.set('m1earlier', () => node(earlier, [model('m1'), m1Days]));
const m2Numbers = path.join(peers, 'm2.txt');
if (existsSync(path.join(peers, 'm1mono.mjs'))) {
  contenders.set('m1mono', () => node(path.join(peers, 'm1mono.mjs'), ['E', m1Days, 1], peers));
  contenders.set('m2js', () => node(path.join(peers, 'm2.mjs'), ['E', m2Days, 1, m2Numbers], peers));
  const binary = compiledPeer();
  if (binary !== undefined) contenders.set('m2cpp', () => run(binary, ['E', String(m2Days), '1', m2Numbers], peers));
}

/** @type {Map<string, Run[]>} */
const seen = new Map([...contenders.keys()].map((name) => [name, []]));
/** @type {number[]} */
const speedUps = [];
/** @type {number[]} */
const weeks = [];
for (let round = 0; round < rounds; round++) {
  for (const [name, contender] of contenders) seen.get(name)?.push(contender());
  const one = node(engine, [model('m1'), 80, 1]).wall;
  speedUps.push(one / node(engine, [model('m1'), 80, 2]).wall);
  weeks.push(run(process.execPath, [path.join(cache, 'bankWeek.mjs'), path.join(root, 'scenarios/bank-week.json')]).seconds);
}

for (const [name, events] of Object.entries(expectedEvents))
  for (const result of seen.get(name) ?? [])
    if (result.events !== events)
      throw new Error(`${name} simulated ${result.events} events, not ${events}: faster by doing less is not faster`);

/** @type {(result: Run) => number} */
const perContact = (result) => result.sec / result.contacts;

for (const [name, results] of seen) {
  const nanoseconds = (median(results.map(perContact)) * 1e9).toFixed(0).padStart(6);
  const rate = (median(results.map((result) => result.events / result.sec)) / 1e6).toFixed(2).padStart(6);
  const days = name.startsWith('m1') ? m1Days : m2Days;
  const day = ((median(results.map((result) => result.sec)) / days) * 1000).toFixed(2).padStart(7);
  const memory = results[0]?.residentMiB === undefined ? '' : `  ${results[0].residentMiB.toFixed(0)} MiB`;
  console.log(
    `${name.padEnd(8)}${nanoseconds} ns a contact  ${rate} M events/s  ${day} ms a day  ${results[0]?.events} events${memory}`,
  );
}

/** @type {(name: string, peer: string, what: string) => void} medians of the ratios round by round */
function compare(name, peer, what) {
  const others = seen.get(peer);
  if (others === undefined) return;
  const ratios = (seen.get(name) ?? []).map((result, round) => perContact(result) / perContact(others[round] ?? result));
  console.log(
    `${what}: ${median(ratios).toFixed(2)} times (${Math.min(...ratios).toFixed(2)} .. ${Math.max(...ratios).toFixed(2)})`,
  );
}
compare('m1', 'm1mono', 'M1 against the hand-inlined limit in JavaScript');
compare('m1', 'm1earlier', 'M1 against the earlier engine');
compare('m2', 'm2js', 'M2 against typed JavaScript');
compare('m2', 'm2cpp', 'M2 against C++');
console.log(`Two workers against one: ${median(speedUps).toFixed(2)} times as fast`);
console.log(
  `bank-week, 100 replications on two warm threads: ${median(weeks).toFixed(2)} s (${Math.min(...weeks).toFixed(2)} at best)`,
);
