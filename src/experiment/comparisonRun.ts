import { type CompareOptions, compareWhole } from './compare.ts';
import type { ComparisonEvent, HeadlineComparison, RunProgress } from './comparisonService.ts';
import type { FlowEstimate } from './estimate.ts';
import type { Job, JobOutcome, Pool, Progress } from './job.ts';
import type { ComparisonParts } from './report.ts';
import type { CompiledSource, Result, Source } from './result.ts';
import { summarizeEstimateItem } from './summarize.ts';

/** The baseline first. */
export type Pair<T> = readonly [baseline: T, alternative: T];

export interface RunParts {
  readonly run: number;
  readonly sources: Pair<Source>;
  readonly replications: number;
  /** Results that are there from earlier runs. */
  readonly known: Pair<Result | undefined>;
}

/** What a run works with. `now` gives milliseconds of any clock; it decides when something is told, never what. */
export interface RunHost {
  readonly pool: Pool;
  readonly now: () => number;
  /** Has something done once what was asked meanwhile has been heard, or after some milliseconds. */
  readonly later: (act: () => void, milliseconds?: number) => void;
  readonly tell: (event: ComparisonEvent) => void;
  /** Has results kept for later runs. */
  readonly keep: (source: Source, result: Result) => void;
  /** Both throw where the scenario cannot be simulated. */
  readonly compiled: (source: Source) => CompiledSource;
  readonly estimate: (source: Source) => FlowEstimate;
}

/** Figures are formed from so many replications on, then each time there are twice as many: forming them takes work off the simulation. */
const firstShown = 20;
const growth = 2;
/** ... or after so many milliseconds, if these are more than a few: intervals of fewer say little. */
const longestPause = 1000;
const fewShown = 10;
/** ... but a run that was stopped shows what it has, if there is any interval. */
const leastShown = 2;
/** Where a side was simulated before, its figures are at hand so soon that the estimate waits this long for them. */
const estimatePause = 200;
const progressPause = 100;
/** Before this share is done nothing is said of the time left. */
const telling = 0.02;

const bothOf = (results: Pair<Result | undefined>): Pair<Result> | undefined => {
  const [baseline, alternative] = results;
  return baseline && alternative && [baseline, alternative];
};
const countOf = (results: Pair<Result>): number => Math.min(results[0].replications, results[1].replications);

const optionsOf = (planned: number): CompareOptions => ({ mode: 'same-staff', planned });

function simulated(results: Pair<Result>, planned: number): HeadlineComparison {
  const options = optionsOf(planned);
  const { replications, estimates, differences } = compareWhole(results, options);
  return {
    from: 'simulation',
    mode: options.mode,
    replications,
    confidence: results[0].outline.confidence,
    values: estimates,
    differences,
    growing: [],
  };
}

function estimated([first, second]: Pair<FlowEstimate>): HeadlineComparison {
  return {
    from: 'estimate',
    mode: optionsOf(0).mode,
    replications: 0,
    confidence: first.outline.confidence,
    values: [summarizeEstimateItem(first, { kind: 'all' }), summarizeEstimateItem(second, { kind: 'all' })],
    differences: [{}],
    growing: [...new Set([...first.growing, ...second.growing])],
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
  private job: Job | undefined;
  private results: Pair<Result | undefined>;
  private isOver = false;
  /** Share of what is to be simulated that was there before. */
  private shareBefore = 0;
  private told = 0;
  private nextFigures = 0;
  private nextProgress = 0;

  constructor(parts: RunParts, host: RunHost) {
    this.parts = parts;
    this.host = host;
    this.results = parts.known;
    this.startedAt = host.now();
  }

  start(): void {
    const { sources, replications } = this.parts;
    this.tellFigures(fewShown);
    const missing = sources.filter((_, at) => this.results[at]?.replications !== replications);
    if (missing.length === 0) {
      this.tellProgress(1);
      this.over('done');
      return;
    }
    this.inTurn(() => {
      this.simulate(missing);
      this.inTurn(() => this.estimate(), missing.length < sources.length ? estimatePause : 0);
    });
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

  private simulate(missing: readonly Source[]): void {
    const { sources, replications } = this.parts;
    const known = missing.map((source) => this.results[sources.indexOf(source)]);
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
    this.parts.sources.forEach((source, at) => {
      const result = this.results[at];
      if (result !== undefined) this.host.keep(source, result);
    });
  }

  /** What the report is made of, once all replications are there. */
  complete(): ComparisonParts | undefined {
    const { sources, replications } = this.parts;
    const both = bothOf(this.results);
    if (both === undefined || both.some((result) => result.replications !== replications)) return undefined;
    return { sources, results: both, options: optionsOf(replications) };
  }

  private estimate(): void {
    if (this.told > 0) return;
    const { sources, run } = this.parts;
    const comparison = estimated([this.host.estimate(sources[0]), this.host.estimate(sources[1])]);
    this.host.tell({ kind: 'compared', run, comparison });
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
    const better = (at: 0 | 1): Result | undefined => {
      const [known, fresh] = [this.results[at], results[missing.indexOf(this.parts.sources[at])]];
      return (fresh?.replications ?? 0) > (known?.replications ?? 0) ? fresh : known;
    };
    this.results = [better(0), better(1)];
  }

  /** Tells what is new if it rests on enough replications; whether it did. */
  private tellFigures(least: number): boolean {
    const both = bothOf(this.results);
    if (both === undefined || countOf(both) <= this.told) return false;
    const { run, replications } = this.parts;
    if (countOf(both) < Math.min(least, replications)) return false;
    this.told = countOf(both);
    this.host.tell({ kind: 'compared', run, comparison: simulated(both, replications) });
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
