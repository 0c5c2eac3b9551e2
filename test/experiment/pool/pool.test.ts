import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notice, Pool } from '../../../src/experiment/pool/job.ts';
import { createPool } from '../../../src/experiment/pool/pool.ts';
import type { SimulationService } from '../../../src/experiment/pool/poolService.ts';
import type { Result } from '../../../src/experiment/result.ts';
import { type Behaviour, fakeWorkers, scrambled } from '../fakeWorkers.ts';
import { resultOf, smallRun, smallSource } from '../runs.ts';

const baseline = smallRun();
const more = smallSource({ teams: { front: { agents: { constant: 4 }, skills: { phone: {} } } } });
const scenarios = [baseline.source, more];
const hundred = { first: 0, count: 100 };

const bytes = (result: Result | undefined) => ({
  first: result?.first,
  totals: [...(result?.totals ?? [])],
  blocks: result?.blocks.map(({ first, count, queue, team, waits }) => [first, count, [...queue], [...team], [...waits]]),
  events: result?.events,
});

const pools: Pool[] = [];
function pool(workers: number, behaviours: readonly Behaviour[] = []) {
  const fakes = fakeWorkers(behaviours);
  const made = createPool(fakes.make, workers);
  const notices: Notice[] = [];
  made.onNotice((notice) => notices.push(notice));
  pools.push(made);
  return { pool: made, fakes, notices };
}
afterEach(() => {
  for (const made of pools.splice(0)) made.close();
});

describe('the same job gives the same bytes', () => {
  const scrambledWorkers = (count: number) => Array.from({ length: count }, (_, worker) => ({ delay: scrambled(worker) }));

  it.each([1, 2, 8])('with %i workers whose answers come in any order', async (workers) => {
    const { results, end } = await pool(workers, scrambledWorkers(workers)).pool.start({ scenarios, replications: hundred })
      .outcome;
    expect(end).toBe('done');
    expect(bytes(results[0])).toEqual(bytes(resultOf(baseline, 100)));
    expect(results[1]?.replications).toBe(100);
  });

  it('when it is given out in two parts', async () => {
    const { pool: two } = pool(2);
    const part = (first: number, count: number) =>
      two.start({ scenarios: [baseline.source], replications: { first, count } }).outcome;
    const [early, late] = await Promise.all([part(0, 50), part(50, 50)]);
    const whole = resultOf(baseline, 100);
    expect([...(early.results[0]?.totals ?? []), ...(late.results[0]?.totals ?? [])]).toEqual([...whole.totals]);
    expect(late.results[0]?.first).toBe(50);
  });
});

describe('a job that goes on from results', () => {
  const whole = resultOf(baseline, 300);
  const asked = (known: Result) => ({ scenarios: [baseline.source], replications: { first: 0, count: 300 }, known: [known] });

  it.each([
    ['that end where a batch does simulates only what follows', 100, 100],
    ['that end inside of a batch begins anew', 70, 0],
  ])('%s, to the same bytes', async (_, replications, least) => {
    const done: number[] = [];
    const { outcome } = pool(2).pool.start(asked(resultOf(baseline, replications)), {
      onProgress: (progress) => done.push(progress.done),
    });
    expect(bytes((await outcome).results[0])).toEqual(bytes(whole));
    if (least > 0) expect(Math.min(...done)).toBeGreaterThanOrEqual(least);
    else expect(Math.min(...done)).toBeLessThan(replications);
  });
});

describe('while a job runs', () => {
  it('partial results grow without a gap, each a beginning of the whole, and progress rises to all', async () => {
    const counts: number[][] = [];
    const done: number[] = [];
    let first: Result | undefined;
    const { pool: two } = pool(2, [{ delay: scrambled(0) }, { delay: scrambled(1) }]);
    const { outcome } = two.start(
      { scenarios, replications: hundred },
      {
        onPartial: (results) => {
          first ??= results[0];
          counts.push(results.map((result) => result?.replications ?? 0));
        },
        onProgress: (progress) => done.push(progress.done),
      },
    );
    const { results } = await outcome;
    const firstCounts = counts.map(([count]) => count ?? 0);
    expect(firstCounts).toEqual([...firstCounts].sort((a, b) => a - b));
    expect(counts.at(-1)).toEqual([100, 100]);
    expect(done.at(-1)).toBe(200);
    expect([...(first?.totals ?? [])]).toEqual([...(results[0]?.totals ?? [])].slice(0, first?.totals.length));
  });

  it('the scenarios of a comparison progress together: no one is done before the other has begun', async () => {
    const counts: number[][] = [];
    const { pool: one } = pool(1);
    await one.start(
      { scenarios, replications: { first: 0, count: 400 } },
      { onPartial: (results) => counts.push(results.map((result) => result?.replications ?? 0)) },
    ).outcome;
    const apart = counts.map(([a = 0, b = 0]) => Math.abs(a - b));
    expect(Math.max(...apart)).toBeLessThan(300);
    expect(counts.some(([a = 0, b = 0]) => a >= 20 && b >= 20 && a < 400 && b < 400)).toBe(true);
  });

  it('a job of very many scenarios comes to its end', async () => {
    const { pool: one } = pool(1);
    const many = Array.from({ length: 20 }, (_, at) => ({ ...more, key: `${more.key} ${at}` }));
    const { results } = await one.start({ scenarios: many, replications: { first: 0, count: 2 } }).outcome;
    expect(results.map((result) => result?.outline.key)).toEqual(many.map(({ key }) => key));
  });
});

describe('a job that is stopped', () => {
  it('keeps what is merged and leaves the workers to others', async () => {
    const { pool: two, fakes } = pool(2);
    const job = two.start({ scenarios, replications: { first: 0, count: 1_000_000 } }, { onPartial: () => two.cancel(job.id) });
    const { results, end } = await job.outcome;
    expect(end).toBe('stopped');
    expect(results.some((result) => (result?.replications ?? 0) > 0)).toBe(true);
    const next = await two.start({ scenarios: [more], replications: { first: 0, count: 30 } }).outcome;
    expect(next.results[0]?.replications).toBe(30);
    expect(fakes.terminated()).toBe(0);
  });

  it('leaves its workers to themselves when the pool is closed', async () => {
    const { pool: two, fakes } = pool(2);
    const { outcome } = two.start({ scenarios, replications: hundred });
    two.close();
    expect((await outcome).end).toBe('stopped');
    expect([fakes.made(), fakes.terminated(), fakes.dismissed()]).toEqual([2, 0, 2]);
  });

  it('before anything was merged has no results', async () => {
    const { pool: one } = pool(1);
    const job = one.start({ scenarios, replications: hundred });
    one.cancel(job.id);
    expect(await job.outcome).toEqual({ results: [undefined, undefined], end: 'stopped' });
  });

  it('by the end of the pool ends too', async () => {
    const { pool: one } = pool(1);
    const job = one.start({ scenarios, replications: { first: 0, count: 1_000_000 } });
    one.close();
    expect((await job.outcome).end).toBe('stopped');
  });

  it('makes way: of two jobs the later one is done first', async () => {
    const { pool: two } = pool(2);
    const ends: string[] = [];
    const long = two.start({ scenarios, replications: { first: 0, count: 500 } });
    const short = two.start({ scenarios: [more], replications: { first: 0, count: 50 } });
    await Promise.all([long.outcome.then(() => ends.push('long')), short.outcome.then(() => ends.push('short'))]);
    expect(ends).toEqual(['short', 'long']);
  });
});

/** A service that crashes instead of answering its n-th slice. */
const crashing = (slice: number): Behaviour => ({
  service: (given, crash) => {
    let slices = 0;
    const work: SimulationService['work'] = (tasks) => {
      if (++slices === slice) crash('out of memory');
      return given.work(tasks);
    };
    return { ...given, work };
  },
});

describe('a worker that compiles', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not lost although it takes minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let compile = () => {};
    const asked = new Promise<void>((resolve) => {
      compile = resolve;
    });
    const slow: Behaviour = {
      service: (given) => ({ ...given, load: (source) => asked.then(() => given.load(source)) as never }),
    };
    const { pool: one, notices } = pool(1, [slow]);
    let end: string | undefined;
    one.start({ scenarios: [more], replications: { first: 0, count: 2 } }).outcome.then(
      (outcome) => {
        end = outcome.end;
      },
      (error: Error) => {
        end = error.message;
      },
    );
    for (let minute = 0; minute < 5; minute++) await vi.advanceTimersByTimeAsync(60_000);
    compile();
    while (end === undefined) {
      await vi.advanceTimersByTimeAsync(10);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(end).toBe('done');
    expect(notices).toEqual([]);
  });
});

describe('a worker that is lost', () => {
  it('by a crash is replaced, its batches done again, and the caller told', async () => {
    const { pool: two, fakes, notices } = pool(2, [crashing(2), {}]);
    const { results } = await two.start({ scenarios, replications: hundred }).outcome;
    expect(bytes(results[0])).toEqual(bytes(resultOf(baseline, 100)));
    expect(notices).toEqual([{ code: 'workerCrashed', reason: 'out of memory' }]);
    expect(fakes.made()).toBe(3);
  });

  it('because it does not answer a stop within 200 ms is replaced', async () => {
    let stick = () => {};
    const stuck = new Promise<void>((resolve) => {
      stick = resolve;
    });
    const sticking: Behaviour = {
      service: (given) => {
        let slices = 0;
        const never = new Promise<never>(() => {});
        const work: SimulationService['work'] = (tasks) => {
          if (++slices <= 2) return given.work(tasks);
          stick();
          return never as never;
        };
        return { ...given, work, drop: () => never as never };
      },
    };
    const { pool: one, notices, fakes } = pool(1, [sticking]);
    const job = one.start({ scenarios: [baseline.source], replications: { first: 0, count: 100_000 } }, {});
    await stuck;
    one.cancel(job.id);
    await job.outcome;
    const next = await one.start({ scenarios: [more], replications: { first: 0, count: 30 } }).outcome;
    expect(next.results[0]?.replications).toBe(30);
    expect(notices).toEqual([{ code: 'workerSilent', reason: 'no answer within 200 ms' }]);
    expect(fakes.made()).toBe(2);
  });

  it('again and again by the same batch ends the job with an error', async () => {
    const { pool: one } = pool(1, [crashing(1), crashing(1), crashing(1)]);
    await expect(one.start({ scenarios, replications: hundred }).outcome).rejects.toThrow('out of memory');
  });

  it('before it ever answered, four times in a row, ends the job with an error', async () => {
    const never: Behaviour = {
      service: (given, crash) => {
        const load: SimulationService['load'] = (source) => {
          crash('no such file');
          return given.load(source);
        };
        return { ...given, load };
      },
    };
    const { pool: one } = pool(1, [never, never, never, never]);
    await expect(one.start({ scenarios, replications: hundred }).outcome).rejects.toThrow('no such file');
    await expect(one.start({ scenarios, replications: hundred }).outcome).rejects.toThrow('no such file');
  });
});

describe('a scenario that cannot be simulated', () => {
  it('ends its job with the reason, and the worker lives on', async () => {
    const { pool: one, notices } = pool(1);
    const broken = { ...more, key: 'broken', scenario: { ...more.scenario, teams: null as never } };
    await expect(one.start({ scenarios: [broken], replications: hundred }).outcome).rejects.toThrow();
    const next = await one.start({ scenarios: [more], replications: { first: 0, count: 30 } }).outcome;
    expect(next.end).toBe('done');
    expect(notices).toEqual([]);
  });

  it('ends every job that asks for it, not only the first', async () => {
    const { pool: one } = pool(1);
    const broken = { ...more, key: 'broken', scenario: { ...more.scenario, teams: null as never } };
    for (let time = 1; time <= 2; time++)
      await expect(one.start({ scenarios: [broken], replications: hundred }).outcome).rejects.toThrow();
  });
});

describe('a run to a wanted precision', () => {
  const precision = { metric: 'serviceLevel.entered', scope: { kind: 'all' }, halfWidth: 0.0055 } as const;

  it.each([1, 2])('stops at a fixed number of replications, the same with %i workers', async (workers) => {
    const { pool: some } = pool(workers, [{ delay: scrambled(3) }, { delay: scrambled(4) }]);
    const { results, end } = await some.start({ scenarios, replications: { first: 0, count: 5000 }, precision }).outcome;
    expect(end).toBe('precise');
    expect(results.map((result) => result?.replications)).toEqual([100, 100]);
  });

  it('goes on to the most replications allowed where these are not enough', async () => {
    const { pool: one } = pool(1);
    const wanted = { ...precision, halfWidth: 1e-9 };
    const { results, end } = await one.start({ scenarios, replications: { first: 0, count: 60 }, precision: wanted }).outcome;
    expect(end).toBe('done');
    expect(results[0]?.replications).toBe(60);
  });

  it('has to begin with the first replication', () => {
    const { pool: one } = pool(1);
    expect(() => one.start({ scenarios, replications: { first: 30, count: 60 }, precision })).toThrow(RangeError);
  });
});
