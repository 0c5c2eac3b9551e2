import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { ParseResult, ResolvedDocument } from '../../scenario/parseScenario.ts';
import { pathText } from '../../scenario/path.ts';
import { mostAgents } from '../../scenario/vocabulary.ts';
import { estimateFlow, type FlowEstimate } from '../estimate/estimate.ts';
import type { Explaining } from '../explain/explaining.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Unexplained } from '../explain/focusOf.ts';
import { LastUsed } from '../lastUsed.ts';
import { Models } from '../models.ts';
import type { Pool } from '../pool/job.ts';
import type { Source } from '../result.ts';
import { sourceOf } from '../sourceOf.ts';
import { ComparisonRun, type RunHost } from './comparisonRun.ts';
import type {
  ComparisonEvent,
  ComparisonRequest,
  ComparisonService,
  ExplainProgress,
  ExplainRequest,
  FlowsAnswer,
  NamedDocument,
  ReadAnswer,
  SeriesAnswer,
  SeriesRequest,
  WaitsAnswer,
  WindowAnswer,
  WindowRequest,
} from './comparisonService.ts';
import type { Details, ToldFigures } from './details.ts';
import { incomparable } from './incomparable.ts';
import { KeptDocuments } from './keptDocuments.ts';
import { KnownResults } from './knownResults.ts';
import type * as SameService from './sameService.ts';
import { type ScenarioFacts, scenarioFacts } from './scenarioFacts.ts';

const mostCompared = 4;
/** What is found for a scenario is kept for as many as two comparisons have. */
const scenariosKept = 2 * mostCompared;
const bytesOfResults = 300e6;

/** What a service works with: how to make its pool, and the clock and turns of its runs. */
export interface ServiceHost extends Pick<RunHost, 'now' | 'later'> {
  readonly makePool: () => Pool;
}

/** What is found for a source, for those used last. */
class FoundLast<T> {
  private readonly kept = new LastUsed<T>(scenariosKept);
  private readonly make: (source: Source) => T;

  constructor(make: (source: Source) => T) {
    this.make = make;
  }

  readonly find = ({ key }: Source): T | undefined => this.kept.find(key);

  readonly of = (source: Source): T => {
    const found = this.find(source) ?? this.make(source);
    this.kept.keep(source.key, found);
    return found;
  };
}

// What the first comparison does not need is fetched after it.
const reading = async () => (await import('./reader.ts')).reader;
const detailing = () => import('./details.ts');
const staffing = () => import('./sameService.ts');

/** What was found for a scenario of equal figures, under the names of this one. */
function inOwnName<T extends Source | undefined>(source: Source, staffed: T): T {
  return staffed && { ...staffed, scenario: { ...source.scenario, teams: staffed.scenario.teams } };
}

class Service implements ComparisonService {
  private readonly host: ServiceHost;
  private readonly pool: Pool;
  private readonly documents = new KeptDocuments();
  private readonly facts = new WeakMap<ResolvedDocument, ScenarioFacts>();
  private readonly sources = new WeakMap<ResolvedDocument, Source>();
  private readonly models = new Models();
  private readonly results = new KnownResults(bytesOfResults);
  private readonly estimates = new FoundLast((source) => this.estimate(source));
  private readonly staffed = new FoundLast((source) => this.staff(source));
  private tell: (event: ComparisonEvent) => void = () => undefined;
  private run: ComparisonRun | undefined;
  private told: ToldFigures | undefined;
  private detailed: { readonly of: ToldFigures; readonly details: Details } | undefined;
  private explaining: Explaining | undefined;
  private sameService: typeof SameService | undefined;
  /** Comparisons are begun in the order in which they are asked for. */
  private last: Promise<unknown> = Promise.resolve();
  /** Number of the explanation asked for or stopped last. */
  private asked = 0;

  constructor(host: ServiceHost) {
    this.host = host;
    this.pool = host.makePool();
    this.pool.onNotice((notice) => this.tell({ kind: 'notice', notice }));
  }

  listen(tell: (event: ComparisonEvent) => void): void {
    this.tell = tell;
  }

  keep(documents: readonly NamedDocument[]): void {
    for (const document of documents) this.documents.keep(document);
  }

  async read(document: string | JsonObject): Promise<ReadAnswer> {
    return this.answer(this.documents.read(document, await reading()));
  }

  compare(request: ComparisonRequest, documents: readonly NamedDocument[]): Promise<readonly ReadAnswer[]> {
    const answers = this.last.then(() => this.compareNext(request, documents));
    this.last = answers.catch(() => undefined);
    return answers;
  }

  async prepare(): Promise<void> {
    await Promise.all([reading(), detailing(), staffing()]);
  }

  private async compareNext(request: ComparisonRequest, documents: readonly NamedDocument[]): Promise<readonly ReadAnswer[]> {
    const { scenarios, mode } = request;
    if (scenarios.length < 1 || scenarios.length > mostCompared)
      throw new RangeError(`compare requires 1 to ${mostCompared} scenarios, got ${scenarios.length}`);
    this.keep(documents);
    const found = scenarios.map((name) => this.documents.findByName(name));
    if (mode === 'same-service') this.sameService = await staffing();
    const reader = found.includes(undefined) ? await reading() : undefined;
    const read = scenarios.flatMap((name, at) => found[at] ?? (reader ? this.documents.readByName(name, reader) : []));
    const answers = read.map((result) => this.answer(result));
    const inOrder = read.flatMap((result) => (result.ok ? [result.document] : []));
    const facts = answers.flatMap((answer) => (answer.ok ? [answer.facts] : []));
    this.run?.drop();
    this.run = undefined;
    if (inOrder.length === scenarios.length && incomparable(facts, mode) === undefined) this.start(request, inOrder);
    return answers;
  }

  async stop(): Promise<void> {
    await this.last;
    this.run?.stop();
  }

  async report(): Promise<string | undefined> {
    const complete = this.run?.complete();
    return complete && (await detailing()).reportOf(complete);
  }

  async series(ask: SeriesRequest): Promise<SeriesAnswer | undefined> {
    return (await this.details())?.series(ask);
  }

  async waits(): Promise<WaitsAnswer | undefined> {
    return (await this.details())?.waits();
  }

  async flows(): Promise<FlowsAnswer | undefined> {
    return (await this.details())?.flows();
  }

  async window(ask: WindowRequest): Promise<WindowAnswer | undefined> {
    return (await this.details())?.window(ask);
  }

  /** Details of what was told last. */
  private async details(): Promise<Details | undefined> {
    const { Details } = await detailing();
    if (this.told !== undefined && this.detailed?.of !== this.told)
      this.detailed = { of: this.told, details: new Details(this.told) };
    return this.told && this.detailed?.details;
  }

  async explain(
    { scenario, queue, mode, seed, replications }: ExplainRequest,
    tell: (progress: ExplainProgress) => void,
  ): Promise<Explanation | Unexplained | undefined> {
    this.stopExplaining();
    const { asked } = this;
    const read = this.documents.readByName(scenario, await reading());
    if (!read.ok) throw new Error('a scenario that is to be explained must be in order');
    const source = sourceOf(read.document, seed);
    // Fetched only when it is asked for.
    const { Explaining } = await import('../explain/explaining.ts');
    if (mode === 'same-service') this.sameService = await staffing();
    if (asked !== this.asked) return undefined;
    const explaining = new Explaining(this.pool, this.host.later, tell);
    this.explaining = explaining;
    const staffed = mode === 'same-service' ? this.staffed.of(source) : source;
    return explaining.explain(staffed, queue, replications);
  }

  stopExplaining(): void {
    this.explaining?.stop();
    this.explaining = undefined;
    this.asked++;
  }

  private start({ run, mode, replications }: ComparisonRequest, documents: readonly ResolvedDocument[]): void {
    const experiment = documents[0]?.scenario.experiment;
    // Common random numbers: all are simulated under the baseline's seed.
    const sources = documents.map((document) => this.source(document, experiment?.seed));
    const parts = { run, sources, mode, replications: replications ?? experiment?.replications ?? 1 };
    this.run = new ComparisonRun(parts, this.hostOfRun());
    this.run.start();
  }

  private answer(result: ParseResult): ReadAnswer {
    if (!result.ok) return result;
    const facts = this.facts.get(result.document) ?? scenarioFacts(result.document);
    this.facts.set(result.document, facts);
    return { ok: true, facts };
  }

  /** A document under a seed; that of the last run is kept, as a fingerprint takes long. */
  private source(document: ResolvedDocument, seed: string | undefined): Source {
    const last = this.sources.get(document);
    if (last !== undefined && last.scenario.experiment.seed === seed) return last;
    const source = sourceOf(document, seed);
    this.sources.set(document, source);
    return source;
  }

  private hostOfRun(): RunHost {
    const { pool, results, estimates } = this;
    const { now, later } = this.host;
    return {
      ...{ pool, now, later, results, estimates },
      tell: (event) => this.tell(event),
      show: (told) => {
        this.told = told;
      },
      compiled: (source) => this.models.load(source),
      staffed: {
        find: (source) => inOwnName(source, this.staffed.find(source)),
        of: (source) => inOwnName(source, this.staffed.of(source)),
      },
    };
  }

  private estimate(source: Source): FlowEstimate {
    const { outline, model } = this.models.load(source);
    return estimateFlow(outline, model);
  }

  private staff(source: Source): Source {
    if (this.sameService === undefined) throw new Error('staff requires what a comparison with the same service begins with');
    const { withServiceStaff, tooManyNeeded } = this.sameService;
    const staffed = withServiceStaff(source, this.models.load(source).model);
    if (staffed === undefined) throw new RangeError('staff requires a scenario with a target');
    for (const { team, agents } of tooManyNeeded(staffed))
      throw new Error(`${pathText(['teams', team])}: ${agents} agents are needed; at most ${mostAgents} can be simulated`);
    return staffed;
  }
}

/** The service that reads, estimates, simulates and compares for a page; one lives in each worker behind a page. */
export const createComparisonService = (host: ServiceHost): ComparisonService => new Service(host);
