import type { Issue } from '../scenario/issue.ts';
import { parseScenario, type ResolvedDocument } from '../scenario/parseScenario.ts';
import { ComparisonRun, type Pair, type RunHost } from './comparisonRun.ts';
import { estimateFlow, type FlowEstimate } from './estimate.ts';
import type { Notice, Pool } from './job.ts';
import { KnownResults } from './knownResults.ts';
import { LastUsed } from './lastUsed.ts';
import { Models } from './models.ts';
import { comparisonReport, reportText } from './report.ts';
import type { ComparisonMode, Differences, Estimates, Result, Source } from './result.ts';
import { type ScenarioFacts, scenarioFacts } from './scenarioFacts.ts';
import { sourceOf } from './sourceOf.ts';
import { fingerprinted, steeredSource } from './steeredSource.ts';

/** A document that others may extend, under any of its names. */
export interface NamedDocument {
  readonly names: readonly string[];
  readonly text: string;
}

export type ReadAnswer =
  | { readonly ok: true; readonly facts: ScenarioFacts }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What to compare: keys of scenarios that were read, and shares in percent, by move, that differ from the alternative's file. */
interface ComparisonRequest {
  /** Number of the run, given back with every event. */
  readonly run: number;
  readonly baseline: string;
  readonly alternative: string;
  readonly steering: Readonly<Record<string, number>>;
  readonly replications: number;
}

/** The figures over the whole operation, from the estimate or from replications. The baseline stands first. */
export interface HeadlineComparison {
  readonly from: 'estimate' | 'simulation';
  readonly mode: ComparisonMode;
  readonly replications: number;
  readonly confidence: number;
  readonly values: readonly [baseline: Estimates, alternative: Estimates];
  readonly differences: Differences;
  /** Queues that by the estimate grow without end. */
  readonly growing: readonly string[];
}

export interface RunProgress {
  /** Replications of each scenario, fractions included, and those planned. */
  readonly done: number;
  readonly planned: number;
  /** `null` as long as nothing can be said. */
  readonly secondsLeft: number | null;
}

export type ComparisonEvent =
  | { readonly kind: 'compared'; readonly run: number; readonly comparison: HeadlineComparison }
  | { readonly kind: 'progress'; readonly run: number; readonly progress: RunProgress }
  | { readonly kind: 'ended'; readonly run: number; readonly end: 'done' | 'stopped' }
  | { readonly kind: 'failed'; readonly run: number; readonly reason: string }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** What the thread behind a page offers: it reads scenarios, has them simulated and compares, so that the page has only to show. */
export interface ComparisonService {
  /** Has `tell` called with every event from now on. */
  listen(tell: (event: ComparisonEvent) => void): void;
  /** Keeps documents for others to extend. */
  keep(documents: readonly NamedDocument[]): void;
  /** Reads a document: facts about it, or all its problems. */
  read(text: string): ReadAnswer;
  /** Keeps and reads two; where both are in order, starts a run with the replications that the baseline asks for. */
  open(run: number, baseline: NamedDocument, alternative: NamedDocument): Pair<ReadAnswer>;
  /** Starts a run in place of the one under way. Throws RangeError on a key that was not read. */
  start(request: ComparisonRequest): void;
  /** Ends the run under way and keeps what is there. */
  stop(): void;
  /** The report of the finished run as the command line prints it; `undefined` where the last run is not finished. */
  report(): string | undefined;
}

const resultsKept = 4;
const documentsKept = 16;

/** What a service works with: how to make its pool, and the clock and turns of its runs. */
export interface ServiceHost extends Pick<RunHost, 'now' | 'later'> {
  readonly makePool: () => Pool;
}

class Service implements ComparisonService {
  private readonly host: ServiceHost;
  private readonly pool: Pool;
  private readonly results = new KnownResults(resultsKept);
  private readonly models = new Models();
  private readonly estimates = new LastUsed<FlowEstimate>(resultsKept);
  /** Documents for others to extend, by name: their texts, or their values once they were read. */
  private readonly kept = new Map<string, unknown>();
  private readonly documents = new LastUsed<ResolvedDocument>(documentsKept);
  private tell: (event: ComparisonEvent) => void = () => undefined;
  private run: ComparisonRun | undefined;

  constructor(host: ServiceHost) {
    this.host = host;
    this.pool = host.makePool();
    this.pool.onNotice((notice) => this.tell({ kind: 'notice', notice }));
  }

  listen(tell: (event: ComparisonEvent) => void): void {
    this.tell = tell;
  }

  keep(documents: readonly NamedDocument[]): void {
    for (const { names, text } of documents) for (const name of names) this.kept.set(name, text);
  }

  read(text: string): ReadAnswer {
    const parsed = parseScenario(text, (reference) => this.kept.get(reference));
    if (!parsed.ok) return parsed;
    for (const [name, kept] of this.kept) if (kept === text) this.kept.set(name, parsed.document.source);
    const facts = scenarioFacts(parsed.document);
    this.documents.keep(facts.key, parsed.document);
    return { ok: true, facts };
  }

  open(run: number, baseline: NamedDocument, alternative: NamedDocument): Pair<ReadAnswer> {
    this.keep([baseline, alternative]);
    const answers = [this.read(baseline.text), this.read(alternative.text)] as const;
    const [first, second] = answers;
    if (first.ok && second.ok) {
      const { key, replications } = first.facts;
      this.start({ run, baseline: key, alternative: second.facts.key, steering: {}, replications });
    }
    return answers;
  }

  start({ run, baseline, alternative, steering, replications }: ComparisonRequest): void {
    const first = sourceOf(this.document(baseline));
    // Common random numbers: the alternative is simulated under the baseline's seed.
    const second = sourceOf(this.document(alternative), first.scenario.experiment.seed);
    const sources: Pair<Source> = [first, steeredSource(second, steering)];
    this.run?.drop();
    const found = ({ key }: Source) => this.results.find(key, replications);
    const known: Pair<Result | undefined> = [found(sources[0]), found(sources[1])];
    this.run = new ComparisonRun({ run, sources, replications, known }, this.hostOfRun());
    this.run.start();
  }

  stop(): void {
    this.run?.stop();
  }

  report(): string | undefined {
    const complete = this.run?.complete();
    return complete && reportText(comparisonReport({ ...complete, sources: complete.sources.map(fingerprinted) }));
  }

  private hostOfRun(): RunHost {
    return {
      pool: this.pool,
      now: this.host.now,
      later: this.host.later,
      tell: (event) => this.tell(event),
      keep: ({ key }, result) => this.results.keep(key, result),
      compiled: (source) => this.models.load(source),
      estimate: (source) => this.estimate(source),
    };
  }

  private estimate(source: Source): FlowEstimate {
    const known = this.estimates.find(source.key);
    if (known !== undefined) return known;
    const { outline, model } = this.models.load(source);
    const estimate = estimateFlow(outline, model);
    this.estimates.keep(source.key, estimate);
    return estimate;
  }

  private document(key: string): ResolvedDocument {
    const document = this.documents.find(key);
    if (document === undefined) throw new RangeError(`start requires the key of a scenario that was read, got ${key}`);
    return document;
  }
}

export const createComparisonService = (host: ServiceHost): ComparisonService => new Service(host);
