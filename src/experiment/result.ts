import type { WholeWeight } from '../metrics/metric.ts';
import type { MetricId } from '../metrics/metrics.ts';
import type { CompiledModel, ModelNote } from '../model/compiledModel.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Verdict } from '../stats/verdict.ts';

/** A checked scenario as jobs name it. `key` is the same for the same answers only: take the document's fingerprint. */
export interface Source {
  readonly key: string;
  readonly scenario: Scenario;
  /** The scenario under which its recorded volumes were recorded: itself where it extends nothing. */
  readonly recordedUnder: Scenario;
}

/** A scenario compiled: what workers simulate, with its outline. Plain data that can be posted. */
export interface CompiledSource {
  readonly key: string;
  readonly outline: Outline;
  readonly model: CompiledModel;
}

/** What estimates need to know of a compiled model: ids, sizes and what is not random. Plain data that can be posted. */
export interface Outline {
  readonly key: string;
  readonly typeIds: readonly string[];
  readonly segmentIds: readonly string[];
  /** [row of types in the totals]: inquiry type and segment, -1 where there are none. */
  readonly typeRows: readonly (readonly [type: number, segment: number])[];
  readonly channelIds: readonly string[];
  readonly queueIds: readonly string[];
  readonly teamIds: readonly string[];
  /** Queues first, then channels without agents. */
  readonly placeIds: readonly string[];
  /** [place]: its channel. */
  readonly channelOfPlace: readonly number[];
  /** [queue]: whether customers wait in person, not by message. */
  readonly live: readonly boolean[];
  /** Pairs of inquiry type and place that occur. */
  readonly typePlaces: readonly (readonly [type: number, place: number])[];
  /** Pairs of row of types and place that occur, in the order of the totals. */
  readonly cells: readonly (readonly [row: number, place: number])[];
  readonly touchIds: readonly string[];
  /** Targets of touches, `touch target`, and who answers for touches. */
  readonly targetIds: readonly string[];
  readonly ownerIds: readonly string[];
  readonly touchOfTarget: readonly number[];
  /** [touch]: -1 where nobody is named. */
  readonly ownerOfTouch: readonly number[];
  /** Pairs of a surveyed queue and a team that serves it, or nobody (-1). */
  readonly surveyed: readonly (readonly [queue: number, team: number])[];
  readonly days: number;
  readonly intervals: number;
  readonly intervalSeconds: number;
  /** [team]: most contacts of an agent at once. */
  readonly contactsAtOnce: readonly number[];
  /** [channel], in the scenario's currency; NaN where no channel names any. */
  readonly costPerContact: readonly number[];
  /** [type]: what a sale to a shopper is worth; NaN where no type is of shoppers. */
  readonly saleValue: readonly number[];
  /** Factors that hold for the whole scenario, NaN where it does not state them. */
  readonly weights: Readonly<Record<WholeWeight, number>>;
  /** What training and fixes at source cost once. */
  readonly oneOffCost: number;
  /** [interval][team][rosterColumn]. */
  readonly roster: Float64Array;
  /** [message][messageColumn]. */
  readonly messages: readonly (readonly [messages: number, cost: number])[];
  /** [interval]: seconds in which any agent is rostered. */
  readonly staffedSeconds: Float64Array;
  /** Replications of a batch, a power of two; and batches that a worker should have in hand. */
  readonly batchSize: number;
  readonly batchesAhead: number;
  /** Steps of the calendar in a replication, the days after the window left out. */
  readonly stepsOfReplication: number;
  /** Confidence of intervals, as a fraction. */
  readonly confidence: number;
  /** Smallest differences worth acting on that the scenario names, by metric. */
  readonly smallestDifference: Readonly<Record<string, number>>;
  /** What compile had to estimate or leave. */
  readonly notes: readonly ModelNote[];
}

/** Sums over some consecutive replications: what is too large to keep for each of them. */
export interface Block {
  /** First replication and number of replications. */
  readonly first: number;
  readonly count: number;
  /** Place in the tree of batches: see `Merge`. */
  readonly level: number;
  readonly index: number;
  /** [interval][queue][queueColumn] and [interval][team][teamColumn]. */
  readonly queue: Float64Array;
  readonly team: Float64Array;
  /** [interval][surveyed pair][surveyColumn]. */
  readonly survey: Float64Array;
  /** [queue][served, abandoned][bin]. */
  readonly waits: Float64Array;
  /** [target of a touch][bin]. */
  readonly touchTimes: Float64Array;
  /** [from][to], see the tally. */
  readonly flows: Float64Array;
}

/** The unit of work: consecutive replications of one model. */
export interface Batch {
  readonly first: number;
  readonly count: number;
  /** [replication][total], see `totalsLayout`. */
  readonly totals: Float64Array;
  readonly block: Block;
  readonly events: number;
}

/** Replications first .. first + replications - 1 of one scenario, merged in their order. */
export interface Result {
  readonly outline: Outline;
  readonly first: number;
  readonly replications: number;
  readonly totals: Float64Array;
  readonly blocks: readonly Block[];
  readonly events: number;
}

/** A value with its interval; `null` where the population is empty or there is too little to form an interval. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** True where nothing about the value is random. */
  readonly exact: boolean;
  /** The two sums, mean of a replication; `null` for percentiles. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}
export type Estimates = { readonly [Id in MetricId]?: Estimate };

/** The same for each interval (or day) of the window. */
export interface EstimateSeries {
  readonly value: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}
export type Series = { readonly [Id in MetricId]?: EstimateSeries };

/** Values by scope; each record is keyed by id. */
export interface ByScope<T> {
  readonly all: T;
  readonly channels: Readonly<Record<string, T>>;
  readonly queues: Readonly<Record<string, T>>;
  readonly teams: Readonly<Record<string, T>>;
  readonly types: Readonly<Record<string, T>>;
  readonly segments: Readonly<Record<string, T>>;
  readonly places: Readonly<Record<string, T>>;
  readonly typePlaces: Readonly<Record<string, Readonly<Record<string, T>>>>;
  readonly touches: Readonly<Record<string, T>>;
  readonly touchTargets: Readonly<Record<string, T>>;
  readonly owners: Readonly<Record<string, T>>;
}

export interface Summary {
  readonly replications: number;
  readonly events: number;
  readonly confidence: number;
  readonly window: ByScope<Estimates>;
}

/** The same by formulas, for the time until something has been simulated: values without intervals. */
export interface EstimateSummary {
  readonly kind: 'estimate';
  readonly window: ByScope<Estimates>;
  /** Queues that grow without end. */
  readonly growing: readonly string[];
}

/** Scopes that have interval and day values. */
export interface SeriesByScope {
  readonly all: Series;
  readonly channels: Readonly<Record<string, Series>>;
  readonly queues: Readonly<Record<string, Series>>;
  readonly teams: Readonly<Record<string, Series>>;
}

export type ComparisonMode = 'same-staff' | 'same-service';
export type { Verdict };

/** An alternative less the first scenario, over the same replications. */
export interface Difference {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: boolean;
  /** Smallest difference worth acting on, in the unit of the metric. */
  readonly smallest: number;
  /** `null` before the first fixed number of replications, and where neither direction is good. */
  readonly verdict: Verdict | null;
}
export type Differences = { readonly [Id in MetricId]?: Difference };

export interface Comparison {
  readonly mode: ComparisonMode;
  /** Replications that all scenarios have. */
  readonly replications: number;
  /** Replications on which the verdicts rest; `null` before the first fixed number. */
  readonly verdictAt: number | null;
  readonly scenarios: readonly { readonly key: string; readonly estimatedStaff: boolean; readonly summary: Summary }[];
  /** One entry for each scenario after the first. */
  readonly differences: readonly ByScope<Differences>[];
}
