import { transfer } from 'comlink';
import { Models } from '../models.ts';
import type { Batch, CompiledSource, Outline, Source } from '../result.ts';
import type { BatchRange } from './batches.ts';
import { BatchRun } from './batchRun.ts';
import { type Excess, excessOf } from './tooLarge.ts';

/** A batch to simulate. `id` is unique in the pool. */
export interface Task {
  readonly id: number;
  readonly job: number;
  readonly key: string;
  readonly range: BatchRange;
}

/** What a worker says after a slice of work. */
export interface SliceReport {
  readonly finished: readonly { readonly task: number; readonly batch: Batch }[];
  /** Tasks whose model the worker no longer has: load it and send them again. */
  readonly unknown: readonly number[];
  /** Tasks that ended in an error; `excess` where their scenario is too large. */
  readonly failed: readonly { readonly task: number; readonly reason: string; readonly excess: Excess | undefined }[];
  /** The task under way, and the share of it done. */
  readonly underWay: { readonly task: number; readonly done: number } | undefined;
}

/** What a worker offers. It works only while it is asked to, so that every call between two slices is heard. */
export interface SimulationService {
  /** Takes over a compiled scenario or compiles one, unless it has it. */
  load(source: Source | CompiledSource): Outline;
  /** Takes on tasks, in order, and works at most a slice on those it has. */
  work(tasks: readonly Task[]): SliceReport;
  /** Forgets the tasks of a job. */
  drop(job: number): void;
}

const sliceMilliseconds = 15;

const buffersOf = ({ totals, block }: Batch): ArrayBuffer[] =>
  [totals, block.queue, block.team, block.waits, block.flows].map((array) => array.buffer as ArrayBuffer);

interface Work {
  readonly task: Task;
  readonly run: BatchRun;
}

/** The tasks of one worker, done one after the other in small steps. */
class Desk {
  private readonly models: Models;
  private queued: Task[] = [];
  private current: Work | undefined;

  constructor(models: Models) {
    this.models = models;
  }

  add(tasks: readonly Task[]): void {
    this.queued.push(...tasks);
  }

  drop(job: number): void {
    this.queued = this.queued.filter((task) => task.job !== job);
    if (this.current?.task.job === job) this.current = undefined;
  }

  /** Works until `over` says so, or nothing is left to do. */
  work(over: () => boolean): SliceReport {
    const report = { finished: [], unknown: [], failed: [] };
    while ((this.current !== undefined || this.queued.length > 0) && !over()) this.step(report);
    return { ...report, underWay: this.current && { task: this.current.task.id, done: this.current.run.share } };
  }

  /** Begins the next task, or advances the one under way. */
  private step(report: {
    finished: SliceReport['finished'][number][];
    unknown: number[];
    failed: SliceReport['failed'][number][];
  }) {
    const task = this.current?.task ?? this.queued.shift();
    if (task === undefined) return;
    try {
      if (this.current === undefined) this.begin(task, report.unknown);
      else if (this.current.run.advance()) {
        report.finished.push({ task: task.id, batch: this.current.run.batch() });
        this.current = undefined;
      }
    } catch (error) {
      const excess = this.current && excessOf(error, this.current.run.model);
      this.current = undefined;
      report.failed.push({ task: task.id, reason: error instanceof Error ? error.message : String(error), excess });
    }
  }

  private begin(task: Task, unknown: number[]): void {
    const model = this.models.find(task.key);
    if (model === undefined) unknown.push(task.id);
    else this.current = { task, run: new BatchRun(model.model, model.outline, task.range) };
  }
}

/** The service of one worker. `now` gives milliseconds of any clock; it decides when a slice ends, never what is computed. */
export function createService(now: () => number): SimulationService {
  const models = new Models();
  const desk = new Desk(models);
  return {
    load: (source) => models.load(source).outline,
    drop: (job) => desk.drop(job),
    work(tasks) {
      const end = now() + sliceMilliseconds;
      desk.add(tasks);
      const report = desk.work(() => now() >= end);
      return transfer(
        report,
        report.finished.flatMap(({ batch }) => buffersOf(batch)),
      );
    },
  };
}
