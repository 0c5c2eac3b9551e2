import type { QueueInput } from '../../erlang/queueInput.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { ReplicationRange } from '../pool/batches.ts';
import type { Assumption } from './assumptions.ts';
import type { Focus } from './focus.ts';

/** What a step is measured by: shares are fractions, the wait is the mean of the served in seconds. */
export const explainedMeasures = ['serviceLevel', 'meanWait', 'abandonment'] as const;
export type ExplainedMeasure = (typeof explainedMeasures)[number];

/** A value with its interval; null where it grows without end. `exact`: by a formula. */
export interface ExplainedValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: boolean;
}
type ExplainedValues = Readonly<Record<ExplainedMeasure, ExplainedValue>>;

/** The queue with what is taken back in up to here. */
export interface ExplainedLevel {
  /** What was taken back in last; null for Erlang C. */
  readonly assumption: Assumption | null;
  readonly by: 'formula' | 'simulation';
  readonly values: ExplainedValues;
  /** Contacts that come to the queue in an hour in which it is open. */
  readonly contactsPerHour: number;
  /** Fewest agents, in whole people as the mean of the hours rostered, that reach the target; null where none is asked for or no number does. */
  readonly agentsNeeded: number | null;
}

/** What one thing changes, from the level before to its own. */
export interface ExplainedStep {
  readonly assumption: Assumption;
  readonly differences: ExplainedValues;
  readonly agentsNeeded: number | null;
}

/** The way from Erlang C to what is simulated, for one queue. Steps lead from each level to the next and add up from the first to the last. */
export interface Explanation extends Focus {
  /** Queues that can be explained. */
  readonly queues: readonly string[];
  readonly target: { readonly withinSeconds: number; readonly percent: number | null; readonly rule: ServiceLevelRule };
  /** What is put into Erlang C: a mean hour. Agents as rostered. */
  readonly plain: QueueInput;
  readonly confidence: number;
  readonly replications: ReplicationRange;
  /** Replications on which the agents needed rest; null where nobody asked. */
  readonly searchReplications: number | null;
  readonly levels: readonly ExplainedLevel[];
  readonly steps: readonly ExplainedStep[];
}
