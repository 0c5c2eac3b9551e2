import { afterEach, describe, expect, it } from 'vitest';
import type {
  ComparisonEvent,
  ComparisonRequest,
  ComparisonService,
  NamedDocument,
} from '../../../src/experiment/comparison/comparisonService.ts';
import { createComparisonService } from '../../../src/experiment/comparison/createComparisonService.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import type { Pool } from '../../../src/experiment/pool/job.ts';
import { createPool } from '../../../src/experiment/pool/pool.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { minimalDocument } from '../../scenario/minimal.ts';
import { fakeWorkers } from '../fakeWorkers.ts';

const steered: JsonObject = {
  channels: { site: { kind: 'selfService' } },
  inquiryTypes: {
    question: { handling: { site: { time: { law: 'constant', meanSeconds: 60 }, completionPercent: 80 } } },
  },
  steering: { 'to-site': { from: 'phone', to: 'site', sharePercent: 0 } },
  experiment: { replications: 60 },
};
const baseline = minimalDocument(steered);
const alternativeOf = (sharePercent: number): JsonObject => ({
  version: 1,
  extends: 'baseline.json',
  name: 'Some to the site',
  steering: { 'to-site': { sharePercent } },
});
const documents: readonly NamedDocument[] = [
  { names: ['baseline', 'baseline.json'], document: JSON.stringify(baseline) },
  { names: ['quarter'], document: alternativeOf(25) },
];

const pools: Pool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

interface Opened {
  readonly service: ComparisonService;
  readonly events: ComparisonEvent[];
  /** Keys of scenarios whose simulation was begun, by the pool's jobs. */
  readonly jobs: string[][];
  readonly ended: (run: number) => Promise<void>;
  /** Compares the baseline with the quarter unless told otherwise. */
  readonly compare: (run: number, request?: Partial<ComparisonRequest>) => Promise<readonly ScenarioFacts[]>;
}

/** A service that keeps two scenarios, of which the second steers a quarter of the calls to the site. */
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
  service.keep(documents);
  const ended = (run: number) => new Promise<void>((resolve) => waiting.set(run, resolve));
  const compare: Opened['compare'] = async (run, request = {}) => {
    const whole = { run, scenarios: ['baseline', 'quarter'], mode: 'same-staff', replications: undefined, ...request } as const;
    const answers = await service.compare(whole, []);
    return answers.map((answer) => {
      if (!answer.ok) throw new Error(answer.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
      return answer.facts;
    });
  };
  return { service, events, jobs, ended, compare };
}

const bound = (pool: Pool): Pool => ({
  start: (request, listeners) => pool.start(request, listeners),
  cancel: (job) => pool.cancel(job),
  onNotice: (tell) => pool.onNotice(tell),
  close: () => pool.close(),
});

const figures = (events: readonly ComparisonEvent[], run: number) =>
  events.flatMap((event) => (event.kind === 'compared' && event.run === run ? [event.comparison] : []));

describe('explaining', () => {
  const ask = { scenario: 'quarter', queue: undefined, mode: 'same-staff', seed: 'moked', replications: 20 } as const;

  it('leads from Erlang C to the figures of a run, and tells how far it is', async () => {
    const { service, compare, ended } = opened();
    await compare(1, { scenarios: ['quarter'], replications: 20 });
    await ended(1);
    const own = (await service.window({ scope: 'queues', metrics: ['serviceLevel.entered'] }))?.scenarios[0]?.phone;
    const told: number[] = [];
    const answer = await service.explain(ask, ({ done, planned }) => told.push(done / planned));
    if (answer === undefined || 'reason' in answer) throw new Error('it is explained');
    expect(answer.steps.map(({ assumption }) => assumption)).toEqual(['channelFlows']);
    expect(answer.levels.at(-1)?.values.serviceLevel.value).toBe(own?.['serviceLevel.entered']?.value);
    expect(told.length).toBeGreaterThan(0);
  });

  it('stops when it is told to, and when something else is to be explained', async () => {
    const { service } = opened();
    const first = service.explain(ask, () => undefined);
    const second = service.explain({ ...ask, scenario: 'baseline' }, () => undefined);
    expect(await first).toBeUndefined();
    expect(await second).toMatchObject({ queue: 'phone', steps: [] });
    const third = service.explain(ask, () => service.stopExplaining());
    expect(await third).toBeUndefined();
  });
});

describe('reading', () => {
  it('tells what a reader of a comparison should know of a scenario', async () => {
    const [, alternative] = await opened().compare(1);
    expect(alternative).toMatchObject({
      name: 'Some to the site',
      replications: 60,
      days: 1,
      intervalMinutes: 30,
      rule: 'entered',
    });
    expect(alternative?.channels).toEqual([
      { id: 'phone', name: undefined, kind: 'phone' },
      { id: 'site', name: undefined, kind: 'selfService' },
    ]);
    expect(alternative?.queues).toEqual([{ id: 'phone', name: undefined, channel: 'phone', isLive: true, withinSeconds: 20 }]);
    expect(alternative?.teams).toEqual([{ id: 'front', name: undefined }]);
    expect(alternative?.types).toEqual([{ id: 'question', name: undefined }]);
    expect(alternative?.liveKinds).toEqual(['phone']);
    expect(alternative?.withinSeconds).toEqual([20]);
    const ids = { id: 'to-site', fromId: 'phone', toId: 'site', types: ['question'] };
    expect(alternative?.moves).toMatchObject([
      { ...ids, from: { kind: 'phone' }, to: { kind: 'selfService' }, sharePercent: 25 },
    ]);
  });

  it('gives all problems of a document, and those of one that it extends and nobody has given', async () => {
    const { service } = opened();
    expect((await service.read('{')).ok).toBe(false);
    expect(await service.read({ version: 1, extends: 'elsewhere.json' })).toMatchObject({
      ok: false,
      issues: [{ code: 'missingDocument' }],
    });
  });

  it('takes a text and its value alike', async () => {
    const { service } = opened();
    expect(await service.read(alternativeOf(25))).toEqual(await service.read(JSON.stringify(alternativeOf(25))));
  });

  it('is done anew where the document, or one that it extends, was replaced, found or mended', async () => {
    const { service } = opened();
    const request = { run: 1, scenarios: ['late'], mode: 'same-staff', replications: 1 } as const;
    const late = { names: ['late'], document: { version: 1, extends: 'root', name: 'Late' } };
    const root = (replications: number) => ({
      names: ['root'],
      document: { ...baseline, experiment: { replications } } as JsonObject,
    });
    expect(await service.compare(request, [late])).toMatchObject([{ ok: false, issues: [{ code: 'missingDocument' }] }]);
    expect(await service.compare(request, [root(0)])).toMatchObject([
      { ok: false, issues: [{ path: 'experiment.replications' }] },
    ]);
    expect(await service.compare(request, [root(30)])).toMatchObject([{ ok: true, facts: { replications: 30 } }]);
    expect(await service.compare(request, [root(40)])).toMatchObject([{ ok: true, facts: { replications: 40 } }]);
    expect(await service.compare(request, [])).toMatchObject([{ ok: true, facts: { replications: 40 } }]);
  });
});

describe('comparing', () => {
  it('gives the problems of each scenario, starts nothing where there are any, and ends the run under way', async () => {
    const own = opened();
    await own.compare(1, { replications: 50_000 });
    const broken = { names: ['broken'], document: { ...alternativeOf(-5) } };
    const request = { run: 2, scenarios: ['baseline', 'broken'], mode: 'same-staff', replications: 60 } as const;
    expect(await own.service.compare(request, [broken])).toMatchObject([
      { ok: true, facts: { name: 'One queue' } },
      { ok: false, issues: [{ path: 'steering.to-site.sharePercent' }] },
    ]);
    await own.compare(3);
    await own.ended(3);
    expect(own.jobs).toHaveLength(1);
    expect(own.events.every((event) => event.kind === 'notice' || event.run === 3)).toBe(true);
  });

  it('starts nothing with windows of other lengths, other currencies, or same-service without targets', async () => {
    const own = opened();
    const other = (differences: JsonObject) => ({
      names: ['other'],
      document: { version: 1, extends: 'baseline', ...differences },
    });
    const question = { run: 1, scenarios: ['baseline', 'other'], replications: 60 };
    await own.service.compare({ ...question, mode: 'same-staff' }, [other({ calendar: { days: 2 } })]);
    await own.service.compare({ ...question, mode: 'same-staff' }, [other({ money: { currency: 'EUR' } })]);
    await own.service.compare({ ...question, mode: 'same-service' }, [other({})]);
    expect(own.events).toEqual([]);
    await own.service.compare({ ...question, mode: 'same-staff' }, []);
    await own.service.stop();
    expect(own.events).toEqual([{ kind: 'ended', run: 1, end: 'stopped' }]);
  });

  it('refuses a name that no document has, and more than four scenarios', async () => {
    const { compare } = opened();
    await expect(compare(1, { scenarios: ['nobody'] })).rejects.toThrow(RangeError);
    await expect(compare(1, { scenarios: Array(5).fill('baseline') })).rejects.toThrow(RangeError);
    await expect(compare(1, { scenarios: [] })).rejects.toThrow(RangeError);
  });
});

describe('a run', () => {
  it('tells the estimate first, then figures of ever more replications, and ends with all of them', async () => {
    const own = opened();
    await own.compare(1);
    await own.ended(1);
    const [first, ...later] = figures(own.events, 1);
    expect(first?.from).toBe('estimate');
    expect(first?.values).toHaveLength(2);
    expect(later.every(({ from }) => from === 'simulation')).toBe(true);
    const counts = later.map(({ replications }) => replications);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(60);
    expect(later.at(-1)?.differences).toMatchObject([{ 'serviceLevel.entered': { verdict: 'better' } }]);
    expect(own.events.at(-1)).toEqual({ kind: 'ended', run: 1, end: 'done' });
  });

  it('of one scenario gives its values, and the report of a run', async () => {
    const own = opened();
    await own.compare(1, { scenarios: ['quarter'] });
    await own.ended(1);
    const last = figures(own.events, 1).at(-1);
    expect(last?.values).toHaveLength(1);
    expect(last?.differences).toEqual([]);
    expect(JSON.parse((await own.service.report()) ?? '{}')).toMatchObject({
      report: 'run',
      scenario: { name: 'Some to the site' },
    });
  });

  it('of four scenarios gives the difference of each to the first, none where two are equal', async () => {
    const own = opened();
    own.service.keep([
      { names: ['half'], document: alternativeOf(50) },
      { names: ['again'], document: { ...alternativeOf(0), name: 'As it is' } },
    ]);
    const facts = await own.compare(1, { scenarios: ['baseline', 'quarter', 'half', 'again'] });
    await own.ended(1);
    const [base, quarter, half] = facts.map(({ key }) => key);
    expect(own.jobs).toEqual([[base, quarter, half]]);
    const last = figures(own.events, 1).at(-1);
    expect(last?.values[3]).toEqual(last?.values[0]);
    expect(last?.values[2]).not.toEqual(last?.values[1]);
    const gained = (at: number) => last?.differences[at]?.['serviceLevel.entered']?.value ?? Number.NaN;
    expect(gained(0)).toBeGreaterThan(0);
    expect(gained(1)).toBeGreaterThan(gained(0));
    expect(gained(2)).toBe(0);
    const report = JSON.parse((await own.service.report()) ?? '{}');
    expect(report.scenarios.map(({ name }: { name: string }) => name)).toEqual(facts.map(({ name }) => name));
  });

  it('simulates the baseline once: after a move of the steering only the alternative', async () => {
    const own = opened();
    const [baselineKey, before] = (await own.compare(1)).map(({ key }) => key);
    await own.ended(1);
    own.service.keep([{ names: ['quarter'], document: alternativeOf(40) }]);
    const [, after] = (await own.compare(2)).map(({ key }) => key);
    await own.ended(2);
    expect(own.jobs).toEqual([[baselineKey, before], [after]]);
    const last = figures(own.events, 2).at(-1);
    expect(last?.values[0]).toEqual(figures(own.events, 1).at(-1)?.values[0]);
    expect(last?.values[1]).not.toEqual(figures(own.events, 1).at(-1)?.values[1]);
  });

  it('with a share that was simulated before shows the same figures again, with nothing to simulate', async () => {
    const own = opened();
    await own.compare(1);
    await own.ended(1);
    own.service.keep([{ names: ['quarter'], document: alternativeOf(40) }]);
    await own.compare(2);
    await own.ended(2);
    own.service.keep([{ names: ['quarter'], document: alternativeOf(25) }]);
    await own.compare(3);
    expect(figures(own.events, 3)).toEqual(figures(own.events, 1).slice(-1));
    expect(own.events.at(-1)).toEqual({ kind: 'ended', run: 3, end: 'done' });
    expect(own.jobs).toHaveLength(2);
  });

  it('simulates every scenario under the seed of the baseline', async () => {
    const own = opened();
    const seeded = { ...alternativeOf(0), experiment: { seed: 'another' } };
    own.service.keep([{ names: ['seeded'], document: seeded }]);
    const [base, other] = (await own.compare(1, { scenarios: ['baseline', 'seeded'] })).map(({ key }) => key);
    await own.ended(1);
    expect(other).not.toBe(base);
    expect(own.jobs).toEqual([[base]]);
    expect(figures(own.events, 1).at(-1)?.differences).toMatchObject([{ 'serviceLevel.entered': { value: 0 } }]);
  });

  it('of more replications keeps the figures shown until it has more', async () => {
    const own = opened();
    await own.compare(1);
    await own.ended(1);
    await own.compare(2, { replications: 100 });
    await own.ended(2);
    const counts = figures(own.events, 2).map(({ replications }) => replications);
    expect(counts[0]).toBe(60);
    expect(Math.min(...counts)).toBe(60);
    expect(counts.at(-1)).toBe(100);
  });

  it('that another supersedes tells nothing more, and at once is not even begun', async () => {
    const own = opened();
    await own.compare(1, { replications: 5000 });
    await own.compare(2);
    await own.ended(2);
    expect(own.events.filter((event) => event.kind !== 'notice' && event.run === 1)).toEqual([]);
    expect(own.jobs).toHaveLength(1);
  });

  it('that is stopped ends with what is there', async () => {
    const own = opened();
    await own.compare(1, { replications: 50_000 });
    await expect.poll(() => figures(own.events, 1).some(({ replications }) => replications > 0), { timeout: 20_000 }).toBe(true);
    await own.service.stop();
    await expect.poll(() => own.events.at(-1)).toEqual({ kind: 'ended', run: 1, end: 'stopped' });
    expect(figures(own.events, 1).at(-1)?.replications).toBeLessThan(50_000);
    expect(await own.service.report()).toBeUndefined();
  });

  it('that was stopped goes on from what is there, to the same figures as one that was not', async () => {
    const own = opened();
    await own.compare(1, { replications: 2000 });
    await expect.poll(() => figures(own.events, 1).some(({ from }) => from === 'simulation'), { timeout: 20_000 }).toBe(true);
    await own.service.stop();
    const there = figures(own.events, 1).at(-1)?.replications ?? 0;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(2000);
    await own.compare(2, { replications: 2000 });
    await own.ended(2);
    const shares = own.events.flatMap((event) => (event.kind === 'progress' && event.run === 2 ? [event.progress.done] : []));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(there);
    const other = opened();
    await other.compare(1, { replications: 2000 });
    await other.ended(1);
    expect(await own.service.report()).toBe(await other.service.report());
  });
});

describe('mode same-service', () => {
  const targets = { targets: { phone: { withinSeconds: 20, percent: 80 } } };
  const staffed = () => {
    const own = opened();
    own.service.keep([{ names: ['baseline', 'baseline.json'], document: { ...baseline, ...targets } as JsonObject }]);
    return own;
  };

  it('compares the scenarios with the staff that each needs for its targets, and says so in the report', async () => {
    const own = staffed();
    await own.compare(1, { mode: 'same-service' });
    await own.ended(1);
    const all = figures(own.events, 1);
    expect(all[0]?.from).toBe('estimate');
    expect(all.every(({ mode }) => mode === 'same-service')).toBe(true);
    expect(all.at(-1)?.differences[0]?.rosteredHours?.value).toBeLessThan(0);
    const report = JSON.parse((await own.service.report()) ?? '{}');
    expect(report.mode).toBe('same-service');
    expect(report.scenarios).toMatchObject([
      { name: 'One queue', estimatedStaff: true },
      { name: 'Some to the site', estimatedStaff: true },
    ]);
  });

  it('says so of one scenario alone too', async () => {
    const own = staffed();
    await own.compare(1, { mode: 'same-service', scenarios: ['quarter'] });
    await own.ended(1);
    expect(JSON.parse((await own.service.report()) ?? '{}')).toMatchObject({
      mode: 'same-service',
      scenarios: [{ name: 'Some to the site', estimatedStaff: true }],
      differences: [],
    });
  });

  it('and back shows the figures of before at once, each under its own name', async () => {
    const own = staffed();
    own.service.keep([{ names: ['twin'], document: { ...alternativeOf(25), name: 'Twin' } }]);
    await own.compare(1, { mode: 'same-service', scenarios: ['baseline', 'quarter', 'twin'] });
    await own.ended(1);
    await own.compare(2, { scenarios: ['baseline', 'quarter', 'twin'] });
    await own.ended(2);
    await own.compare(3, { mode: 'same-service', scenarios: ['baseline', 'quarter', 'twin'] });
    expect(figures(own.events, 3)).toEqual(figures(own.events, 1).slice(-1));
    expect(own.jobs.map((keys) => keys.length)).toEqual([2, 2]);
    const report = JSON.parse((await own.service.report()) ?? '{}');
    expect(report.scenarios.map(({ name }: { name: string }) => name)).toEqual(['One queue', 'Some to the site', 'Twin']);
  });
});

describe('details', () => {
  const levels = { scope: 'queues', metrics: ['serviceLevel.entered'] } as const;

  it('are of the figures told last, also once the run was stopped; there are none of an estimate', async () => {
    const own = opened();
    expect(await own.service.waits()).toBeUndefined();
    const told: [from: string, replications: number | undefined, ofDetails: number | undefined][] = [];
    await own.service.prepare();
    own.service.listen((event) => {
      own.events.push(event);
      if (event.kind !== 'compared') return;
      const { from, replications } = event.comparison;
      void own.service.window(levels).then((details) => told.push([from, replications || undefined, details?.replications]));
    });
    await own.compare(1, { replications: 50_000 });
    await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(1);
    await own.service.stop();
    await expect.poll(() => own.events.at(-1)).toEqual({ kind: 'ended', run: 1, end: 'stopped' });
    expect(told[0]?.[0]).toBe('estimate');
    for (const [, replications, ofDetails] of told) expect(ofDetails).toBe(replications);
    const { replications } = figures(own.events, 1).at(-1) ?? {};
    expect(await own.service.window(levels)).toMatchObject({ run: 1, replications });
    expect(await own.service.series({ by: 'day', ...levels })).toMatchObject({ run: 1, replications, days: 1 });
  });

  it('stay while the next run has told nothing, or cannot be', async () => {
    const own = opened();
    await own.compare(1);
    await own.ended(1);
    const before = await own.service.window(levels);
    expect(before?.differences[0]?.phone?.['serviceLevel.entered']?.value).toBeGreaterThan(0);
    expect((await own.service.read(alternativeOf(-5))).ok).toBe(false);
    await own.service.compare({ run: 2, scenarios: ['baseline', 'broken'], mode: 'same-staff', replications: 60 }, [
      { names: ['broken'], document: alternativeOf(-5) },
    ]);
    expect(await own.service.window(levels)).toBe(before);
  });
});

describe('the report', () => {
  it('names scenarios by their fingerprints', async () => {
    const own = opened();
    const keys = (await own.compare(1)).map(({ key }) => key);
    await own.ended(1);
    const report = JSON.parse((await own.service.report()) ?? '{}');
    expect(report.scenarios.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(keys);
    expect(report.replications).toEqual({ first: 0, count: 60 });
  });
});
