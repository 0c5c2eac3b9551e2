import type { MessageColumn } from './message.ts';
import type { RosterColumn } from './roster.ts';
import type { PlaceColumn, QueueColumn, SurveyColumn, TargetColumn, TeamColumn, TouchColumn, TypeColumn } from './tally.ts';

/** Shares are fractions of 1; money is in the scenario's currency. */
export type Unit = 'share' | 'seconds' | 'count' | 'agents' | 'hours' | 'money';

/** Which way is good for the organisation and its customers. */
export type Direction = 'up' | 'down' | 'neither';

/** Tables of sums that a metric is formed from: those of the tally, and the roster and the messages, which are exact. */
interface Columns {
  readonly queue: QueueColumn;
  readonly team: TeamColumn;
  readonly type: TypeColumn;
  readonly place: PlaceColumn;
  readonly roster: RosterColumn;
  readonly message: MessageColumn;
  readonly touch: TouchColumn;
  readonly target: TargetColumn;
  readonly survey: SurveyColumn;
}
export type Table = keyof Columns;

/**
 * What a value is about. `all`: everything that the metric covers (`liveOnly`: queues in which customers wait in person);
 * a segment one of customers; a place is a queue or a channel without agents; `typePlace` is a type at a place,
 * `target` one target of a touch, `owner` all touches for which someone answers.
 */
export type Scope =
  | 'all'
  | 'channel'
  | 'queue'
  | 'team'
  | 'type'
  | 'segment'
  | 'place'
  | 'typePlace'
  | 'touch'
  | 'target'
  | 'owner';

/** A weighted sum of columns over the rows of a scope. */
export type Terms<T extends Table> = { readonly [Column in Columns[T]]?: number };

/**
 * Numbers known of a model by which rows are weighted: cost of a contact (by place), worth of a sale (by type at a place), contacts at once (by team); of the scenario as a
 * whole: value of a customer, and 1 where effort is measured or customers may leave, so that nothing is said where it is not.
 */
type Weight = 'costPerContact' | 'saleValue' | 'contactsAtOnce' | WholeWeight;
export type WholeWeight = 'effort' | 'leaving' | 'valuePerCustomer';

/**
 * Denominators that are not random: `seconds` of the window or interval; `staffedSeconds`, those in which any agent is rostered;
 * `weeks` of the window; `window`: 1, the sum itself.
 */
export type Constant = 'window' | 'seconds' | 'staffedSeconds' | 'weeks';

interface Common {
  readonly id: string;
  readonly unit: Unit;
  readonly goodDirection: Direction;
  readonly scopes: readonly Scope[];
  /** Smallest difference worth acting on, in the unit, where the scenario names none. */
  readonly smallestDifference: number;
}

/** A ratio of sums over replications. */
interface RatioOver<T extends Table> extends Common {
  readonly kind: 'ratio';
  readonly over: T;
  /** A sum of the tally, or what the scenario says is paid once. */
  readonly numerator: Terms<T> | 'oneOffCost';
  readonly numeratorWeight?: Weight;
  readonly denominator: Terms<T> | Constant;
  readonly denominatorWeight?: Weight;
  /** The denominator is summed over everything, not over the scope: a share of the whole. */
  readonly ofAll?: boolean;
  /** Over everything, only live queues count. */
  readonly liveOnly?: boolean;
  /** Only places where customers serve themselves count. */
  readonly selfServiceOnly?: boolean;
}
export type RatioMetric = { readonly [T in Table]: RatioOver<T> }[Table];

/** A percentile, from the histograms: of the waits of all who entered or of the served, or of the times after which targets of touches were reached. */
export interface PercentileMetric extends Common {
  readonly kind: 'percentile';
  readonly share: number;
  readonly of: 'entered' | 'served' | 'reached';
  readonly liveOnly?: boolean;
}

/** How far chance takes what one day's answers to surveys show from what all answers show: half the width of a 95 % interval. */
interface MarginMetric extends Common {
  readonly kind: 'margin';
  readonly over: 'survey';
}

/** What is no ratio of sums: formed from counts of blocks of replications. */
export type BlockMetric = PercentileMetric | MarginMetric;

export type Metric = RatioMetric | BlockMetric;
