import type { FlowEstimate } from '../estimate/estimate.ts';
import type { Job, JobOutcome, Pool, Progress } from '../pool/job.ts';
import type { ComparisonMode, CompiledSource, Result, Source } from '../result.ts';
import { type CompareOptions, compareWhole } from '../summary/compare.ts';
import type { ComparisonParts } from '../summary/report.ts';
import { summarizeEstimateItem } from '../summary/summarize.ts';
import type { ComparisonEvent, HeadlineComparison, RunProgress } from './comparisonService.ts';
import type { ToldFigures } from './details.ts';
import type { KnownResults } from './knownResults.ts';

export interface RunParts {
  readonly run: number;
  /** As they were read, the baseline first, all with its seed. */
  readonly sources: readonly Source[];
  readonly mode: ComparisonMode;
  readonly replications: number;
}

/** What is found once and asked for by source; `of` throws where there is no such thing. */
interface Found<T> {
  readonly find: (source: Source) => T | undefined;
  readonly of: (source: Source) => T;
}

/** What a run works with. `now` gives milliseconds of any clock; it decides when something is told, never what. */
export interface RunHost {
  readonly pool: Pool;
  readonly now: () => number;
  /** Has something done once what was asked meanwhile has been heard, or after some milliseconds. */
  readonly later: (act: () => void, milliseconds?: number) => void;
  readonly tell: (event: ComparisonEvent) => void;
  /** Hears what the figures are formed of that are told next; `undefined`: of nothing simulated. */
  readonly show: (told: ToldFigures | undefined) => void;
  /** Of earlier runs. */
  readonly results: KnownResults;
  readonly compiled: (source: Source) => CompiledSource;
  readonly estimates: Found<FlowEstimate>;
  /** Scenarios with the staff of mode same-service. */
  readonly staffed: Found<Source>;
}

/** Figures are formed from so many replications on, then each time there are twice as many: forming them takes work off the simulation. */
const firstShown = 20;
const growth = 2;
/** ... or after so many milliseconds, if these are more than a few: intervals of fewer say little. */
const longestPause = 1000;
const fewShown = 10;
/** ... but a run that was stopped shows what it has, if there is any interval. */
const leastShown = 2;
/** Where a scenario was simulated before, its figures are at hand so soon that the estimate waits this long for them. */
const estimatePause = 200;
const progressPause = 100;
/** Before this share is done nothing is said of the time left. */
const telling = 0.02;

type Results = ToldFigures['results'];
const countOf = (results: Results): number => Math.min(...results.map(({ replications }) => replications));

function simulated(results: Results, options: CompareOptions): HeadlineComparison {
  const { replications, estimates, differences } = compareWhole(results, options);
  const { confidence } = results[0].outline;
  return { from: 'simulation', mode: options.mode, replications, confidence, values: estimates, differences, growing: [] };
}

function estimated(estimates: readonly FlowEstimate[], mode: ComparisonMode): HeadlineComparison {
  return {
    from: 'estimate',
    mode,
    replications: 0,
    confidence: estimates[0]?.outline.confidence ?? 0,
    values: estimates.map((estimate) => summarizeEstimateItem(estimate, { kind: 'all' })),
    differences: estimates.slice(1).map(() => ({})),
    growing: [...new Set(estimates.flatMap(({ growing }) => growing))],
  };
}

/**
 * One comparison under way: first the estimate is told, then figures from ever more replications. What takes long is done in turns, so that
 * a run which another supersedes ends before it.
 */
export class ComparisonRun {
  private readonly parts: RunParts;
  private readonly host: RunHost;
  private readonly startedAt: number;
  /** The scenarios as they are simulated, and their results by key: two may be equal. */
  private sources: readonly Source[] = [];
  private readonly results = new Map<string, Result>();
  private job: Job | undefined;
  private isOver = false;
  /** Share of what is to be simulated that was there before. */
  private shareBefore = 0;
  private told = 0;
  private nextFigures = 0;
  private nextProgress = 0;

  constructor(parts: RunParts, host: RunHost) {
    this.parts = parts;
    this.host = host;
    this.startedAt = host.now();
  }

  start(): void {
    const { sources, mode } = this.parts;
    if (mode === 'same-staff') this.begin(sources);
    else this.inTurns(sources, this.host.staffed, (staffed) => this.begin(staffed));
  }

  /** Does something when its turn comes, or after some milliseconds, unless the run is over by then. */
  private inTurn(act: () => void, milliseconds = 0): void {
    this.host.later(() => {
      if (this.isOver) return;
      try {
        act();
      } catch (error) {
        this.failed(error);
      }
    }, milliseconds);
  }

  /** Goes on with what is found for each source; what is not there yet is found one a turn. */
  private inTurns<T>(sources: readonly Source[], found: Found<T>, goOn: (all: readonly T[]) => void): void {
    const missing = sources.find((source) => found.find(source) === undefined);
    if (missing === undefined) goOn(sources.map(found.of));
    else
      this.inTurn(() => {
        found.of(missing);
        this.inTurns(sources, found, goOn);
      });
  }

  /** Tells what is known of the scenarios from earlier runs and has the rest simulated. */
  private begin(sources: readonly Source[]): void {
    const { replications } = this.parts;
    this.sources = sources;
    for (const { key } of sources) {
      const known = this.host.results.find(key, replications);
      if (known !== undefined) this.results.set(key, known);
    }
    this.tellFigures(fewShown);
    const missing = [...new Map(sources.map((source) => [source.key, source])).values()].filter(
      ({ key }) => this.results.get(key)?.replications !== replications,
    );
    if (missing.length === 0) {
      this.tellProgress(1);
      this.over('done');
      return;
    }
    const isKnown = sources.some(({ key }) => this.results.has(key));
    this.inTurn(() => {
      this.simulate(missing);
      this.inTurn(() => this.estimate(), isKnown ? estimatePause : 0);
    });
  }

  private simulate(missing: readonly Source[]): void {
    const { replications } = this.parts;
    const known = missing.map(({ key }) => this.results.get(key));
    const scenarios = missing.map((source) => this.host.compiled(source));
    const before = known.reduce((sum, result) => sum + (result?.replications ?? 0), 0);
    this.shareBefore = before / (missing.length * replications);
    this.nextFigures = this.host.now() + longestPause;
    this.job = this.host.pool.start(
      { scenarios, replications: { first: 0, count: replications }, known },
      { onProgress: (progress) => this.progressed(progress), onPartial: (results) => this.received(missing, results) },
    );
    this.job.outcome.then(
      (outcome) => this.ended(missing, outcome),
      (error: unknown) => this.failed(error),
    );
  }

  /** Ends the run; what is merged counts. */
  stop(): void {
    if (this.job !== undefined) this.host.pool.cancel(this.job.id);
    else if (!this.isOver) this.over('stopped');
  }

  /** Ends the run in favour of another: nothing more is told of it, but what is merged can be gone on from. */
  drop(): void {
    this.isOver = true;
    this.keep();
    this.stop();
  }

  private keep(): void {
    for (const [key, result] of this.results) this.host.results.keep(key, result);
  }

  /** Results of all scenarios, where there are any of each. */
  private all(): Results | undefined {
    const [first, ...others] = this.sources.flatMap(({ key }) => this.results.get(key) ?? []);
    return first !== undefined && others.length === this.sources.length - 1 ? [first, ...others] : undefined;
  }

  private options(): CompareOptions {
    const { mode, replications } = this.parts;
    return { mode, planned: replications, estimatedStaff: this.sources.map(() => mode === 'same-service') };
  }

  /** What the report is made of, once all replications are there. */
  complete(): ComparisonParts | undefined {
    const results = this.all();
    if (results === undefined || results.some(({ replications }) => replications !== this.parts.replications)) return undefined;
    return { sources: this.sources, results, options: this.options() };
  }

  private estimate(): void {
    if (this.told > 0) return;
    this.inTurns(this.sources, this.host.estimates, (estimates) => {
      if (this.told > 0) return;
      this.host.show(undefined);
      this.host.tell({ kind: 'compared', run: this.parts.run, comparison: estimated(estimates, this.parts.mode) });
    });
  }

  private progressed({ done, planned }: Progress): void {
    const now = this.host.now();
    if (this.isOver || now < this.nextProgress) return;
    this.nextProgress = now + progressPause;
    this.tellProgress(done / planned);
  }

  private tellProgress(share: number): void {
    const { run, replications } = this.parts;
    const elapsed = (this.host.now() - this.startedAt) / 1000;
    const gained = share - this.shareBefore;
    const secondsLeft = gained < telling ? null : (elapsed * (1 - share)) / gained;
    const progress: RunProgress = { done: share * replications, planned: replications, secondsLeft };
    this.host.tell({ kind: 'progress', run, progress });
  }

  private received(missing: readonly Source[], results: readonly (Result | undefined)[]): void {
    if (this.isOver) return;
    this.take(missing, results);
    if (this.tellFigures(this.host.now() < this.nextFigures ? Math.max(firstShown, growth * this.told) : fewShown))
      this.nextFigures = this.host.now() + longestPause;
  }

  /** Puts new results in place of those there, unless these hold more. */
  private take(missing: readonly Source[], results: readonly (Result | undefined)[]): void {
    for (const [at, { key }] of missing.entries()) {
      const fresh = results[at];
      if (fresh !== undefined && fresh.replications > (this.results.get(key)?.replications ?? 0)) this.results.set(key, fresh);
    }
  }

  /** Tells what is new if it rests on enough replications; whether it did. */
  private tellFigures(least: number): boolean {
    const results = this.all();
    if (results === undefined || countOf(results) <= this.told) return false;
    const { run, replications } = this.parts;
    if (countOf(results) < Math.min(least, replications)) return false;
    this.told = countOf(results);
    const options = this.options();
    this.host.show({ run, results, options });
    this.host.tell({ kind: 'compared', run, comparison: simulated(results, options) });
    return true;
  }

  private ended(missing: readonly Source[], { results, end }: JobOutcome): void {
    if (this.isOver) return;
    this.take(missing, results);
    this.keep();
    this.tellFigures(leastShown);
    if (end !== 'stopped') this.tellProgress(1);
    this.over(end === 'stopped' ? 'stopped' : 'done');
  }

  private over(end: 'done' | 'stopped'): void {
    this.isOver = true;
    this.host.tell({ kind: 'ended', run: this.parts.run, end });
  }

  private failed(error: unknown): void {
    if (this.isOver) return;
    this.isOver = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.host.tell({ kind: 'failed', run: this.parts.run, reason });
  }
}
