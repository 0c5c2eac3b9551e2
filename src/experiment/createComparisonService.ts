import { parseScenario, type ResolvedDocument } from '../scenario/parseScenario.ts';
import { ComparisonRun, type Pair, type RunHost } from './comparisonRun.ts';
import type { ComparisonEvent, ComparisonService, ReadAnswer } from './comparisonService.ts';
import { estimateFlow, type FlowEstimate } from './estimate.ts';
import type { Pool } from './job.ts';
import { KnownResults } from './knownResults.ts';
import { LastUsed } from './lastUsed.ts';
import { Models } from './models.ts';
import { comparisonReport, reportText } from './report.ts';
import type { Result, Source } from './result.ts';
import { scenarioFacts } from './scenarioFacts.ts';
import { sourceOf } from './sourceOf.ts';
import { fingerprinted, steeredSource } from './steeredSource.ts';

/** A document that others may extend, under any of its names. */
interface NamedDocument {
  readonly names: readonly string[];
  readonly text: string;
}

/** What to compare: keys of scenarios that were read, and shares in percent, by move, that differ from the alternative's file. */
interface ComparisonRequest {
  readonly run: number;
  readonly baseline: string;
  readonly alternative: string;
  readonly steering: Readonly<Record<string, number>>;
  readonly replications: number;
}

/** The service for a pair. */
interface PairService extends Pick<ComparisonService, 'listen' | 'stop' | 'report'> {
  keep(documents: readonly NamedDocument[]): void;
  read(text: string): ReadAnswer;
  open(run: number, baseline: NamedDocument, alternative: NamedDocument): Pair<ReadAnswer>;
  start(request: ComparisonRequest): void;
}

const resultsKept = 4;
const documentsKept = 16;

/** What a service works with: how to make its pool, and the clock and turns of its runs. */
export interface ServiceHost extends Pick<RunHost, 'now' | 'later'> {
  readonly makePool: () => Pool;
}

class Service implements PairService {
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

export const createComparisonService = (host: ServiceHost): PairService => new Service(host);
