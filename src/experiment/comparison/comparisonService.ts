import type { MetricId } from '../../metrics/metrics.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Unexplained } from '../explain/focusOf.ts';
import type { Notice } from '../pool/job.ts';
import type { ComparisonMode, Differences, Estimates, Series } from '../result.ts';
import type { FlowAmount } from '../summary/summarizeFlows.ts';
import type { QueueWaits } from '../summary/waitClasses.ts';
import type { ScenarioFacts } from './scenarioFacts.ts';

/** A document, as a text or a value, that can be compared and that others may extend, under any of its names. */
export interface NamedDocument {
  readonly names: readonly string[];
  readonly document: string | JsonObject;
  /** Whether it is known to fit together where what it extends does, as the library's documents are: it is read without what finds problems. */
  readonly isProven?: boolean;
}

export type ReadAnswer =
  | { readonly ok: true; readonly facts: ScenarioFacts }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What to compare. */
export interface ComparisonRequest {
  /** Number of the run, given back with every event. */
  readonly run: number;
  /** Names of documents that are kept, the baseline first; 1 to 4 of them. */
  readonly scenarios: readonly string[];
  readonly mode: ComparisonMode;
  /** `undefined`: those that the baseline asks for. */
  readonly replications: number | undefined;
}

/** The figures over the whole operation, from the estimate or from replications. The baseline stands first. */
export interface HeadlineComparison {
  readonly from: 'estimate' | 'simulation';
  /** In mode same-service the staff of every scenario is estimated. */
  readonly mode: ComparisonMode;
  readonly replications: number;
  readonly confidence: number;
  readonly values: readonly Estimates[];
  /** One entry for each scenario after the first; empty differences in an estimate. */
  readonly differences: readonly Differences[];
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

/** What details rest on: the run whose figures were told last, and the replications there were of it then. */
interface Answer {
  readonly run: number;
  readonly replications: number;
  readonly from: 'simulation';
}

export interface SeriesRequest {
  readonly by: 'interval' | 'day';
  readonly scope: 'all' | 'channels' | 'queues' | 'teams';
  readonly metrics: readonly MetricId[];
}

/** Values over the window; those of each interval are `intervalSeconds` apart, the longest interval of any scenario. */
export interface SeriesAnswer extends Answer {
  readonly by: 'interval' | 'day';
  readonly days: number;
  /** Of the window. */
  readonly intervals: number;
  readonly intervalSeconds: number;
  /** By id in the scope; '' for everything. */
  readonly scenarios: readonly Readonly<Record<string, Series>>[];
}

export interface WaitsAnswer extends Answer {
  readonly scenarios: readonly { readonly queues: Readonly<Record<string, QueueWaits>> }[];
}

/** Every inquiry leaves `start` once and ends once, so that as many leave each channel as come to it. */
export interface FlowsAnswer extends Answer {
  readonly scenarios: readonly { readonly flows: readonly FlowAmount[] }[];
}

export interface WindowRequest {
  readonly scope:
    | 'channels'
    | 'queues'
    | 'teams'
    | 'types'
    | 'segments'
    | 'places'
    | 'typePlaces'
    | 'touches'
    | 'touchTargets'
    | 'owners';
  readonly metrics: readonly MetricId[];
}

/** Values and differences by id; of a type at a place by both, with a space between. */
export interface WindowAnswer extends Answer {
  readonly scenarios: readonly Readonly<Record<string, Estimates>>[];
  /** One entry for each scenario after the first. */
  readonly differences: readonly Readonly<Record<string, Differences>>[];
}

/** What to explain. */
export interface ExplainRequest {
  /** Name of a document that is kept. */
  readonly scenario: string;
  /** `undefined`: the one where most inquiries start. */
  readonly queue: string | undefined;
  /** In mode same-service with the staff that the estimate gives. */
  readonly mode: ComparisonMode;
  readonly seed: string;
  readonly replications: number;
}

/** How far an explanation is: `done` of `planned` replications of all steps, or of a round of the search for the agents needed. */
export interface ExplainProgress {
  /** 0 for the steps, then the round of the search. */
  readonly round: number;
  readonly done: number;
  readonly planned: number;
}

/** What the thread behind a page offers: it reads scenarios, has them simulated and compares, so that the page has only to show. */
export interface ComparisonService {
  /** Has `tell` called with every event from now on. */
  listen(tell: (event: ComparisonEvent) => void): void;
  /** Keeps documents, in place of those that had their names. */
  keep(documents: readonly NamedDocument[]): void;
  /** Reads a document: facts about it, or all its problems. */
  read(document: string | JsonObject): Promise<ReadAnswer>;
  /**
   * Keeps documents, reads the scenarios of a request and ends the run under way. Where all are in order and can be compared (see
   * `incomparable`), a run is started. Throws RangeError on a name that no document has.
   */
  compare(request: ComparisonRequest, documents: readonly NamedDocument[]): Promise<readonly ReadAnswer[]>;
  /** Fetches what the first comparison does without, so that it is at hand: later ones need it. */
  prepare(): Promise<void>;
  /** Ends the run under way and keeps what is there. */
  stop(): Promise<void>;
  /** The report of the finished run as the command line prints it; `undefined` where the last run is not finished. */
  report(): Promise<string | undefined>;
  /** Details of the figures told last, also after the run was stopped; `undefined` where those are not simulated. */
  series(ask: SeriesRequest): Promise<SeriesAnswer | undefined>;
  waits(): Promise<WaitsAnswer | undefined>;
  flows(): Promise<FlowsAnswer | undefined>;
  window(ask: WindowRequest): Promise<WindowAnswer | undefined>;
  /**
   * Explains a queue of a scenario, in place of any explanation under way, and tells how far it is; `undefined` where it was stopped. Throws
   * Error where the scenario is not in order or cannot be simulated.
   */
  explain(ask: ExplainRequest, tell: (progress: ExplainProgress) => void): Promise<Explanation | Unexplained | undefined>;
  /** Ends the explanation under way. */
  stopExplaining(): void;
}
