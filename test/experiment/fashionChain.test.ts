import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/experiment/summary/summarize.ts';
import { core } from '../bundle/core.ts';
import { resultOf, type SmallRun } from './runs.ts';

const folder = path.resolve(import.meta.dirname, '../../scenarios');

function runOf(name: string): SmallRun {
  const read = (id: string) => readFileSync(path.join(folder, `${id}.json`), 'utf8');
  const parsed = core.parseScenario(read(name), read);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path: at, message }) => `${at} ${message}`).join('\n'));
  const { scenario, recordedUnder, fingerprint } = parsed.document;
  const source = { key: fingerprint, scenario, recordedUnder };
  const model = core.compile(source);
  return { source, model, outline: core.outlineOf(source.key, scenario, model) };
}

describe('the fashion chain of the library', () => {
  const chain = runOf('fashion-chain');
  const sideTill = runOf('fashion-chain-side-till');
  const better = runOf('fashion-chain-better-process');
  const whole = (run: SmallRun) => summarize(resultOf(run, 16)).window.all;
  const [shared, side, process] = [whole(chain), whole(sideTill), whole(better)];

  test.each([
    ['shared tills', chain, shared],
    ['side till', sideTill, side],
    ['better process', better, process],
  ])('%s: no queue grows, every inquiry ends, agents are neither idle nor overloaded', (_, { outline, model }, all) => {
    expect(core.estimateFlow(outline, model).growing).toEqual([]);
    expect(all.open?.value).toBe(0);
    expect(all.occupancy?.value).toBeGreaterThan(0.4);
    expect(all.occupancy?.value).toBeLessThan(0.7);
  });

  test('out of the shoppers’ sight no sale is lost, for the same rostered hours', () => {
    expect(shared.salesLost?.low).toBeGreaterThan(1000);
    expect(side.salesLost?.value).toBe(0);
    expect(side.rosteredHours?.value).toBeCloseTo(shared.rosteredHours?.value ?? 0, 9);
  });

  test('the better process removes a share of one type, resolves more and costs something once', () => {
    expect(process.inquiriesRemoved?.value).toBeGreaterThan(100);
    expect(process.resolvedAtFirst?.low).toBeGreaterThan(shared.resolvedAtFirst?.high ?? 1);
    expect(process.oneOffCost?.value).toBe(78_000);
  });
});
