import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../src/engine/engineVersion.ts';
import {
  placeColumn,
  queueColumn,
  surveyColumn,
  targetColumn,
  teamColumn,
  touchColumn,
  typeColumn,
} from '../../src/metrics/tally.ts';
import { core } from '../bundle/core.ts';

const folder = path.resolve(import.meta.dirname, '../../scenarios');
const goldenFile = path.join(import.meta.dirname, 'golden.json');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .sort();

type Columns = Readonly<Record<string, number>>;

/** Adds the columns of a table to a hash by name, those that hold anything: a column for a mechanism that is not in use changes nothing. */
function addColumns(hash: Hash, table: Float64Array, columns: Columns): void {
  const names = Object.keys(columns).sort();
  const rows = table.length / names.length;
  for (const name of names) {
    const values = Float64Array.from({ length: rows }, (_, row) => table[row * names.length + (columns[name] ?? 0)] ?? 0);
    if (values.some((value) => value !== 0)) hash.update(name).update(new Uint8Array(values.buffer));
  }
}

/** Bytes of the tallies of the first replications of a scenario file, as a hash. */
function bytesOf(name: string): string {
  const read = (id: string) => readFileSync(path.join(folder, id.endsWith('.json') ? id : `${id}.json`), 'utf8');
  const parsed = core.parseScenario(read(name), read);
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  const model = core.compile(parsed.document);
  const hash = createHash('sha256');
  for (const replication of [0, 1, 7]) {
    const tally = core.simulate(model, replication);
    addColumns(hash, tally.queue, queueColumn);
    addColumns(hash, tally.team, teamColumn);
    addColumns(hash, tally.type, typeColumn);
    addColumns(hash, tally.place, placeColumn);
    addColumns(hash, tally.touch, touchColumn);
    addColumns(hash, tally.target, targetColumn);
    addColumns(hash, tally.survey, surveyColumn);
    for (const part of [tally.waits, tally.flows, tally.touchTimes])
      hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  return hash.digest('hex');
}

/**
 * Catches any change of a single bit of any sum of any scenario in the library. Where a change is meant, raise `engineVersion`,
 * say why in the changelog, and write the new hashes into golden.json.
 */
describe('the results of the library are the same bytes as before', () => {
  const golden = JSON.parse(readFileSync(goldenFile, 'utf8'));

  test('golden.json belongs to this engine version and names every scenario', () => {
    expect(golden.engineVersion).toBe(engineVersion);
    expect(Object.keys(golden.scenarios).sort()).toEqual(names);
  });

  test.each(names)('%s', (name) => {
    const bytes = bytesOf(name);
    expect(bytes, `the bytes of ${name} are ${bytes}`).toBe(golden.scenarios[name]);
  });
});
