import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/experiment/outline.ts';
import { batchesOf } from '../../src/experiment/pool/batches.ts';
import { runBatch } from '../../src/experiment/pool/batchRun.ts';
import { Merge } from '../../src/experiment/pool/merge.ts';
import type { Result, Source } from '../../src/experiment/result.ts';
import { sourceOf } from '../../src/experiment/sourceOf.ts';
import { comparisonReport, reportText, runReport } from '../../src/experiment/summary/report.ts';
import { compile } from '../../src/model/compile.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { allChannels, moreSteered } from './allChannels.ts';
import { hashesOf } from './hashesOf.ts';
import { folderWith, runProgram } from './program.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = folderWith({
  'all.json': allChannels,
  'more.json': moreSteered,
  'seeded.json': { extends: 'all.json', experiment: { seed: 'another' } },
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function output(...args: string[]): Promise<string> {
  const ended = await runProgram(args, { cwd: folder });
  expect({ status: ended.status, errors: ended.errors }).toEqual({ status: expect.toBeOneOf([0, 1]), errors: '' });
  return ended.output;
}

function source(document: unknown, seed?: string): Source {
  const parsed = parseScenario(document, () => allChannels);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return sourceOf(parsed.document, seed);
}

/** One replication after the other in this thread, as any host may do it. */
function replicate({ key, ...scenarios }: Source, count: number): Result {
  const model = compile(scenarios);
  const outline = outlineOf(key, scenarios.scenario, model);
  const merge = new Merge(outline);
  for (const range of batchesOf({ first: 0, count }, outline.batchSize)) merge.add(runBatch(model, outline, range));
  return merge.result();
}

describe('the same scenario and seed give the same bytes', () => {
  it('with 1 and 2 workers, again, and by number as by range', async () => {
    const one = await output('run', 'all.json', '--json', '--workers', '1');
    expect(await output('run', 'all.json', '--json', '--workers', '2')).toBe(one);
    expect(await output('run', 'all.json', '--json', '--workers', '2')).toBe(one);
    expect(await output('run', 'all.json', '--json', '--replications', '0..19')).toBe(one);
  });

  it('in a comparison with 1 and 2 workers, and as they have been', async () => {
    const args = ['compare', 'all.json', 'more.json', '--replications', '32', '--json'];
    const one = await output(...args, '--workers', '1');
    expect(await output(...args, '--workers', '2')).toBe(one);
    await expect(`${JSON.stringify(hashesOf(JSON.parse(one)), null, 2)}\n`).toMatchFileSnapshot('../golden/comparison.json');
  });

  it('in the default comparison, a bank week and its alternative with more self-service, with 1 and 2 workers', async () => {
    const files = ['bank-week.json', 'bank-week-digital.json'].map((name) => path.join(root, 'scenarios', name));
    const args = ['compare', ...files, '--replications', '2', '--json'];
    expect(await output(...args, '--workers', '2')).toBe(await output(...args, '--workers', '1'));
  });

  it('from the program as from the report made in a single thread', async () => {
    const [all, more] = [source(allChannels), source(moreSteered)];
    const [result, other] = [replicate(all, 32), replicate(more, 32)];
    expect(await output('run', 'all.json', '--json', '--replications', '32')).toBe(
      reportText(runReport({ source: all, result })),
    );
    const options = { mode: 'same-staff', planned: 32 } as const;
    const report = comparisonReport({ sources: [all, more], results: [result, other], options });
    expect(await output('compare', 'all.json', 'more.json', '--json', '--replications', '32')).toBe(reportText(report));
  });

  it('from a seed on the command line as from the same seed in the file', async () => {
    const seeded = await output('run', 'all.json', '--json', '--seed', 'another', '--replications', '3');
    const { scenario, ...rest } = JSON.parse(seeded);
    const written = JSON.parse(await output('run', 'seeded.json', '--json', '--replications', '3'));
    expect({ ...rest, window: rest.window }).toEqual({ ...written, scenario: undefined });
    expect(scenario.fingerprint).toBe(source(allChannels, 'another').key);
    expect(await output('run', 'all.json', '--json', '--replications', '3')).not.toBe(seeded);
  });
});

describe('a report', () => {
  it('holds every metric of every scope with its interval, unit and rule, and no time or place of its making', async () => {
    const text = await output('run', 'all.json', '--json', '--replications', '3');
    const report = JSON.parse(text);
    expect(Object.keys(report)).toEqual([
      ...[
        'report',
        'versions',
        'scenario',
        'seed',
        'confidencePercent',
        'replications',
        'events',
        'precision',
        'notes',
        'targets',
        'flows',
      ],
      ...['metrics', 'window', 'days', 'intervals'],
    ]);
    expect(report.scenario.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(report.window.channels)).toEqual(Object.keys(allChannels.channels as object).sort());
    expect(Object.keys(report.window.queues.phone['serviceLevel.entered'])).toEqual([
      ...['value', 'low', 'high', 'halfWidth', 'exact', 'numerator', 'denominator', 'unit', 'rule'],
    ]);
    expect(report.window.queues.phone['serviceLevel.entered']).toMatchObject({ unit: 'share', rule: 'entered' });
    expect(report.intervals.queues.phone.abandonment.value).toHaveLength(24);
    expect(report.days.all.abandonment.halfWidth).toHaveLength(1);
    expect(report.targets[0]).toMatchObject({ queue: 'phone', atLeast: 0.7, withinSeconds: 30, metric: 'serviceLevel.entered' });
    expect(text).not.toContain(folder);
    expect(text).not.toContain('all.json');
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.indexOf('\n')).toBe(text.length - 1);
  });

  it('of the day is the sum over its intervals, not the mean of their ratios', async () => {
    const { window, days } = JSON.parse(await output('run', 'all.json', '--json', '--replications', '3'));
    expect(days.queues.phone.abandonment.value[0]).toBeCloseTo(window.queues.phone.abandonment.value, 12);
  });
});
