import { transfer } from 'comlink';
import { compile, volumeBehindRecord } from '../model/compile.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import type { FreshVolume } from '../model/freshVolume.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { BatchRange } from './batches.ts';
import { BatchRun } from './batchRun.ts';
import { estimateFlow, type FlowEstimate } from './estimate.ts';
import { LastUsed } from './lastUsed.ts';
import { outlineOf } from './outline.ts';
import type { Batch, Outline, Source } from './result.ts';

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
  /** Tasks that ended in an error. */
  readonly failed: readonly { readonly task: number; readonly reason: string }[];
  /** The task under way, and the share of it done. */
  readonly underWay: { readonly task: number; readonly done: number } | undefined;
}

/** What a worker offers. It works only while it is asked to, so that every call between two slices is heard. */
export interface SimulationService {
  /** Compiles a scenario, or finds it compiled. */
  load(source: Source): Outline;
  /** Takes on tasks, in order, and works at most a slice on those it has. */
  work(tasks: readonly Task[]): SliceReport;
  /** Forgets the tasks of a job. */
  drop(job: number): void;
  estimate(source: Source): FlowEstimate;
}

const sliceMilliseconds = 15;
const modelsKept = 6;
const volumesKept = 4;

interface Kept {
  readonly outline: Outline;
  readonly model: CompiledModel;
  readonly estimate: () => FlowEstimate;
}

/** Volumes solved last, so that scenarios which extend the same one share them. */
class Volumes {
  private readonly kept = new LastUsed<FreshVolume>(volumesKept);

  of(scenario: Scenario): FreshVolume {
    const key = JSON.stringify(scenario);
    const volume = this.kept.find(key) ?? volumeBehindRecord(scenario);
    this.kept.keep(key, volume);
    return volume;
  }
}

function compiled(source: Source, volumes: Volumes): Kept {
  const model = compile(source, (scenario) => volumes.of(scenario));
  const outline = outlineOf(source.key, source.scenario, model);
  return { outline, model, estimate: () => estimateFlow(outline, model) };
}

/** The compiled models used last; the others are dropped. */
class Models {
  private readonly kept = new LastUsed<Kept>(modelsKept);
  private readonly volumes = new Volumes();

  find(key: string): Kept | undefined {
    return this.kept.find(key);
  }

  load(source: Source): Kept {
    const known = this.find(source.key);
    if (known !== undefined) return known;
    const model = compiled(source, this.volumes);
    this.kept.keep(source.key, model);
    return model;
  }
}

const buffersOf = ({ totals, block }: Batch): ArrayBuffer[] =>
  [totals, block.queue, block.team, block.waits].map((array) => array.buffer as ArrayBuffer);

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
      this.current = undefined;
      report.failed.push({ task: task.id, reason: error instanceof Error ? error.message : String(error) });
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
    estimate: (source) => models.load(source).estimate(),
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
