import { afterEach, describe, expect, it } from 'vitest';
import { type ComparisonEvent, type ComparisonService, createComparisonService } from '../../src/experiment/comparisonService.ts';
import type { Pool } from '../../src/experiment/job.ts';
import { createPool } from '../../src/experiment/pool.ts';
import type { ScenarioFacts } from '../../src/experiment/scenarioFacts.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { fakeWorkers } from './fakeWorkers.ts';

const steered: JsonObject = {
  channels: { site: { kind: 'selfService' } },
  inquiryTypes: {
    question: { handling: { site: { time: { law: 'constant', meanSeconds: 60 }, completionPercent: 80 } } },
  },
  steering: { 'to-site': { from: 'phone', to: 'site', sharePercent: 0 } },
  experiment: { replications: 60 },
};
const baselineText = JSON.stringify(minimalDocument(steered));
const alternativeText = JSON.stringify({
  version: 1,
  extends: 'baseline.json',
  name: 'A quarter to the site',
  steering: { 'to-site': { sharePercent: 25 } },
});

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

interface Opened {
  readonly service: ComparisonService;
  readonly events: ComparisonEvent[];
  /** Keys of scenarios whose simulation was begun, by the pool's jobs. */
  readonly jobs: string[][];
  readonly baseline: ScenarioFacts;
  readonly alternative: ScenarioFacts;
  readonly ended: (run: number) => Promise<void>;
}

function read(service: ComparisonService, text: string): ScenarioFacts {
  const answer = service.read(text);
  if (!answer.ok) throw new Error(answer.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return answer.facts;
}

/** A service with two scenarios read, of which the second steers a quarter of the calls to the site. */
function opened(): Opened {
  const jobs: string[][] = [];
  const makePool = () => {
    const pool = createPool(fakeWorkers().make, 1);
    pools.push(pool);
    const start: Pool['start'] = (request, listeners) => {
      jobs.push(request.scenarios.map(({ key }) => key));
      return pool.start(request, listeners);
    };
    return { ...bound(pool), start };
  };
  const service = createComparisonService({
    makePool,
    now: () => performance.now(),
    later: (act, milliseconds) => void setTimeout(act, milliseconds),
  });
  const events: ComparisonEvent[] = [];
  const waiting = new Map<number, () => void>();
  service.listen((event) => {
    events.push(event);
    if (event.kind === 'ended' || event.kind === 'failed') waiting.get(event.run)?.();
  });
  service.keep([{ names: ['baseline', 'baseline.json'], text: baselineText }]);
  const ended = (run: number) => new Promise<void>((resolve) => waiting.set(run, resolve));
  return { service, events, jobs, baseline: read(service, baselineText), alternative: read(service, alternativeText), ended };
}

const bound = (pool: Pool): Pool => ({
  start: (request, listeners) => pool.start(request, listeners),
  cancel: (job) => pool.cancel(job),
  onNotice: (tell) => pool.onNotice(tell),
  close: () => pool.close(),
});

const requestOf = ({ baseline, alternative }: Opened, run: number, replications = 60, steering = {}) => ({
  run,
  baseline: baseline.key,
  alternative: alternative.key,
  steering,
  replications,
});

const figures = (events: readonly ComparisonEvent[], run: number) =>
  events.flatMap((event) => (event.kind === 'compared' && event.run === run ? [event.comparison] : []));

describe('reading', () => {
  it('tells what a reader of a comparison should know of a scenario', () => {
    const { alternative } = opened();
    expect(alternative).toMatchObject({ name: 'A quarter to the site', replications: 60, days: 1, rule: 'entered' });
    expect(alternative.liveKinds).toEqual(['phone']);
    expect(alternative.withinSeconds).toEqual([20]);
    expect(alternative.moves).toMatchObject([
      { id: 'to-site', from: { kind: 'phone' }, to: { kind: 'selfService' }, sharePercent: 25 },
    ]);
  });

  it('gives all problems of a document, and those of one that it extends and nobody has given', () => {
    const { service } = opened();
    expect(service.read('{').ok).toBe(false);
    expect(service.read('{"version":1,"extends":"elsewhere.json"}')).toMatchObject({
      ok: false,
      issues: [{ code: 'missingDocument' }],
    });
  });
});

describe('a run', () => {
  it('tells the estimate first, then figures of ever more replications, and ends with all of them', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1));
    await own.ended(1);
    const [first, ...later] = figures(own.events, 1);
    expect(first?.from).toBe('estimate');
    expect(later.every(({ from }) => from === 'simulation')).toBe(true);
    const counts = later.map(({ replications }) => replications);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(60);
    expect(later.at(-1)?.differences['serviceLevel.entered']).toMatchObject({ verdict: 'better' });
    expect(own.events.at(-1)).toEqual({ kind: 'ended', run: 1, end: 'done' });
  });

  it('simulates the baseline once: after a move of the steering only the alternative', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1));
    await own.ended(1);
    own.service.start(requestOf(own, 2, 60, { 'to-site': 40 }));
    await own.ended(2);
    const { baseline, alternative } = own;
    expect(own.jobs).toEqual([[baseline.key, alternative.key], [`${alternative.key} to-site=40`]]);
    const last = figures(own.events, 2).at(-1);
    expect(last?.values[0]).toEqual(figures(own.events, 1).at(-1)?.values[0]);
    expect(last?.values[1]).not.toEqual(figures(own.events, 1).at(-1)?.values[1]);
  });

  it('with a share that was simulated before shows the same figures again, with nothing to simulate', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1));
    await own.ended(1);
    own.service.start(requestOf(own, 2, 60, { 'to-site': 25 }));
    expect(figures(own.events, 2)).toEqual(figures(own.events, 1).slice(-1));
    expect(own.events.at(-1)).toEqual({ kind: 'ended', run: 2, end: 'done' });
  });

  it('of more replications keeps the figures shown until it has more', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1));
    await own.ended(1);
    own.service.start(requestOf(own, 2, 100));
    await own.ended(2);
    const counts = figures(own.events, 2).map(({ replications }) => replications);
    expect(counts[0]).toBe(60);
    expect(Math.min(...counts)).toBe(60);
    expect(counts.at(-1)).toBe(100);
  });

  it('that another supersedes tells nothing more, and at once is not even begun', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1, 5000));
    own.service.start(requestOf(own, 2));
    await own.ended(2);
    expect(own.events.filter((event) => event.kind !== 'notice' && event.run === 1)).toEqual([]);
    expect(own.jobs).toHaveLength(1);
  });

  it('that is stopped ends with what is there', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1, 50_000));
    await expect.poll(() => figures(own.events, 1).some(({ replications }) => replications > 0), { timeout: 20_000 }).toBe(true);
    own.service.stop();
    await expect.poll(() => own.events.at(-1)).toEqual({ kind: 'ended', run: 1, end: 'stopped' });
    expect(figures(own.events, 1).at(-1)?.replications).toBeLessThan(50_000);
    expect(own.service.report()).toBeUndefined();
  });

  it('that was stopped goes on from what is there, to the same figures as one that was not', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1, 2000));
    await expect.poll(() => figures(own.events, 1).some(({ from }) => from === 'simulation'), { timeout: 20_000 }).toBe(true);
    own.service.stop();
    const there = figures(own.events, 1).at(-1)?.replications ?? 0;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(2000);
    own.service.start(requestOf(own, 2, 2000));
    await own.ended(2);
    const shares = own.events.flatMap((event) => (event.kind === 'progress' && event.run === 2 ? [event.progress.done] : []));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(there);
    const other = opened();
    other.service.start(requestOf(other, 1, 2000));
    await other.ended(1);
    expect(own.service.report()).toBe(other.service.report());
  });
});

describe('the report', () => {
  it('names scenarios by their fingerprints, a changed share included', async () => {
    const own = opened();
    own.service.start(requestOf(own, 1, 60, { 'to-site': 40 }));
    await own.ended(1);
    const report = JSON.parse(own.service.report() ?? '{}');
    const changed = JSON.stringify({ ...JSON.parse(alternativeText), steering: { 'to-site': { sharePercent: 40 } } });
    expect(report.scenarios[0].fingerprint).toBe(own.baseline.key);
    expect(report.scenarios[1].fingerprint).toBe(read(own.service, changed).key);
    expect(report.replications).toEqual({ first: 0, count: 60 });
  });
});
