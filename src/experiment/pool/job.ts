import type { CompiledSource, Result, Source } from '../result.ts';
import type { WantedPrecision } from '../summary/precision.ts';
import type { ReplicationRange } from './batches.ts';

export interface JobRequest {
  /** What is not compiled workers compile. */
  readonly scenarios: readonly (Source | CompiledSource)[];
  readonly replications: ReplicationRange;
  /** By scenario: results to go on from, of the first replications of the range. */
  readonly known?: readonly (Result | undefined)[];
  /** Stop at the first fixed number of replications at which every scenario is that precise; the range must begin at 0. */
  readonly precision?: WantedPrecision;
}

export interface Progress {
  readonly job: number;
  /** Replications simulated so far, of all scenarios, fractions included; and those planned. */
  readonly done: number;
  readonly planned: number;
  /** Merged replications of each scenario. */
  readonly merged: readonly number[];
}

export interface Notice {
  readonly code: 'workerCrashed' | 'workerSilent';
  readonly reason: string;
}

export interface JobListeners {
  readonly onProgress?: (progress: Progress) => void;
  /** Results so far, one a scenario, each without a gap in the order of replications; `undefined` where there is none yet. */
  readonly onPartial?: (results: readonly (Result | undefined)[]) => void;
}

export interface JobOutcome {
  /** One a scenario; `undefined` only where a job was stopped before anything was merged. */
  readonly results: readonly (Result | undefined)[];
  /** `done`: all replications; `precise`: the wanted precision; `stopped`: by `cancel`, with what was there. */
  readonly end: 'done' | 'precise' | 'stopped';
}

export interface Job {
  readonly id: number;
  /** Rejects with an Error when a scenario cannot be simulated: TooLarge where that is due to its size. */
  readonly outcome: Promise<JobOutcome>;
}

/**
 * Simulates jobs on workers, the job started last first. Results do not depend on the number of workers, on which worker does
 * what or on the order in which answers come.
 */
export interface Pool {
  /** Starts a job; workers are made when the first one comes. Throws RangeError on a run for precision that does not begin at 0. */
  start(request: JobRequest, listeners?: JobListeners): Job;
  /** Stops a job and keeps what is merged; its batches under way are dropped. */
  cancel(job: number): void;
  /** Has `tell` called whenever a worker was replaced. */
  onNotice(tell: (notice: Notice) => void): void;
  /** Lets the workers go; jobs under way end as stopped. */
  close(): void;
}
