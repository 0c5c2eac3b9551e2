import type { Endpoint } from 'comlink';
import type { Result, Source } from './result.ts';

/** A worker as its host makes it. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** Calls back once when the worker can do no more work. */
  onCrash(tell: (reason: string) => void): void;
  terminate(): void;
}

/** Replications wanted: `count` from `first` on. */
export interface ReplicationRange {
  readonly first: number;
  readonly count: number;
}

/** Stop at the first fixed number of replications at which the half width of a metric is at most `halfWidth` in all scenarios. */
export interface WantedPrecision {
  readonly metric: string;
  /** 'all', or 'queue', 'channel', 'team', 'type' with an id. */
  readonly scope: { readonly kind: 'all' } | { readonly kind: 'queue' | 'channel' | 'team' | 'type'; readonly id: string };
  readonly halfWidth: number;
}

export interface JobRequest {
  readonly scenarios: readonly Source[];
  readonly replications: ReplicationRange;
  readonly precision?: WantedPrecision;
}

export interface Progress {
  readonly job: number;
  /** Replications simulated, finished or not yet merged, fractions included, of all scenarios; and those planned. */
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
  /** Results so far, one a scenario, each a prefix in the order of replications; `undefined` where nothing is merged yet. */
  readonly onPartial?: (results: readonly (Result | undefined)[]) => void;
}

export interface JobOutcome {
  readonly results: readonly Result[];
  /** `done`: all replications; `precise`: the wanted precision; `stopped`: by `cancel`, with what was there. */
  readonly end: 'done' | 'precise' | 'stopped';
}

export interface Job {
  readonly id: number;
  /** Rejects when a scenario cannot be simulated. */
  readonly outcome: Promise<JobOutcome>;
}

export interface Pool {
  start(request: JobRequest, listeners?: JobListeners): Job;
  /** Stops a job and keeps what is merged; its batches under way are dropped. */
  cancel(job: number): void;
  onNotice(tell: (notice: Notice) => void): void;
  /** Terminates all workers; jobs under way end as stopped. */
  close(): void;
}

export interface PoolOptions {
  readonly workers: number;
}

export type CreatePool = (makeWorker: () => WorkerHandle, options: PoolOptions) => Pool;
