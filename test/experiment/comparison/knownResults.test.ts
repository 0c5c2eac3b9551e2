import { describe, expect, it } from 'vitest';
import { KnownResults } from '../../../src/experiment/comparison/knownResults.ts';
import type { Result } from '../../../src/experiment/result.ts';
import { resultOf, smallRun } from '../runs.ts';

const run = smallRun();
const results = [4, 8, 16].map((count) => resultOf(run, count)) as [Result, Result, Result];
const plenty = 1e9;

describe('results of earlier runs', () => {
  it('are found by the key: the longest that is not longer than asked for', () => {
    const known = new KnownResults(plenty);
    known.keep('a', results[1]);
    known.keep('a', results[2]);
    expect(known.find('a', 100)).toBe(results[2]);
    expect(known.find('a', 15)).toBe(results[1]);
    expect(known.find('a', 7)).toBeUndefined();
    expect(known.find('b', 100)).toBeUndefined();
  });

  it('are of two lengths at most', () => {
    const known = new KnownResults(plenty);
    for (const result of results) known.keep('a', result);
    expect(known.find('a', 7)).toBeUndefined();
    expect(known.find('a', 8)).toBe(results[1]);
  });

  it('of many scenarios are kept while there is room, those asked for last the longest', () => {
    const known = new KnownResults(plenty);
    const keys = Array.from({ length: 20 }, (_, at) => `scenario ${at}`);
    for (const key of keys) known.keep(key, results[0]);
    for (const key of keys) expect(known.find(key, 4)).toBe(results[0]);
    const bytes = (result: Result) =>
      result.totals.byteLength +
      result.blocks.reduce(
        (sum, { queue, team, waits, flows }) => sum + queue.byteLength + team.byteLength + waits.byteLength + flows.byteLength,
        0,
      );
    const narrow = new KnownResults(2 * bytes(results[0]));
    narrow.keep('a', results[0]);
    narrow.keep('b', results[0]);
    expect(narrow.find('a', 4)).toBe(results[0]);
    narrow.keep('c', results[0]);
    expect([narrow.find('a', 4), narrow.find('b', 4), narrow.find('c', 4)]).toEqual([results[0], undefined, results[0]]);
    narrow.keep('d', results[2]);
    expect(narrow.find('d', 16)).toBe(results[2]);
    expect(narrow.find('a', 4)).toBeUndefined();
  });
});
