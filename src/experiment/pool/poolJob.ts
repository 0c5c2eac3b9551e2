import type { Batch, Outline } from '../result.ts';
import { isPrecise } from '../summary/precision.ts';
import { nextStop } from './batches.ts';
import type { Job, JobListeners, JobOutcome, JobRequest } from './job.ts';
import { PoolScenario } from './poolScenario.ts';
import type { Task } from './poolService.ts';

/** A worker that has compiled one scenario goes on with it until another lags this many of its batches behind. */
const batchesOfLag = 4;
/** Work that lost so many workers is given up. */
const mostAttempts = 3;

interface Given {
  readonly task: Task;
  readonly scenario: PoolScenario;
  /** Share done. */
  done: number;
}

/** A job under way: its scenarios, the tasks given to workers, and when it ends. */
export class PoolJob implements Job {
  readonly id: number;
  readonly outcome: Promise<JobOutcome>;
  readonly scenarios: readonly PoolScenario[];
  private readonly request: JobRequest;
  private readonly listeners: JobListeners;
  private readonly given = new Map<number, Given>();
  private readonly attempts = new Map<string, number>();
  /** Replications up to which batches are merged before it is decided whether to go on. */
  private gate: number;
  private settle: { resolve: (outcome: JobOutcome) => void; reject: (error: Error) => void } | undefined;

  constructor(id: number, request: JobRequest, listeners: JobListeners) {
    if (request.precision !== undefined && request.replications.first !== 0)
      throw new RangeError(`a run for precision requires replications from 0 on, got from ${request.replications.first}`);
    this.id = id;
    this.request = request;
    this.listeners = listeners;
    this.scenarios = request.scenarios.map((source, at) => new PoolScenario(source, request.replications, request.known?.[at]));
    this.gate = request.precision === undefined ? request.replications.count : this.nextGate(0);
    this.outcome = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  get ended(): boolean {
    return this.settle === undefined;
  }

  private nextGate(merged: number): number {
    return Math.min(nextStop(merged), this.request.replications.count);
  }

  plan(key: string, outline: Outline): void {
    for (const scenario of this.scenarios) if (scenario.source.key === key) scenario.plan(outline);
  }

  /** The scenario whose turn it is: the one least advanced, but rather one that the worker knows. */
  next(knows: (key: string) => boolean): PoolScenario | undefined {
    let least: PoolScenario | undefined;
    let known: PoolScenario | undefined;
    for (const scenario of this.scenarios) {
      if (!scenario.ready) continue;
      if (least === undefined || scenario.given < least.given) least = scenario;
      if (knows(scenario.source.key) && (known === undefined || scenario.given < known.given)) known = scenario;
    }
    if (least === undefined || known === undefined) return least;
    return known.given - least.given < batchesOfLag * known.batchSize ? known : least;
  }

  /** The next batch of a scenario as a task. */
  give(id: number, scenario: PoolScenario): Task | undefined {
    const range = scenario.take();
    if (range === undefined) return undefined;
    const task = { id, job: this.id, key: scenario.source.key, range };
    this.given.set(id, { task, scenario, done: 0 });
    return task;
  }

  underWay(task: number, done: number): void {
    const given = this.given.get(task);
    if (given !== undefined) given.done = done;
  }

  receive(task: number, batch: Batch): void {
    const given = this.given.get(task);
    if (given === undefined) return;
    this.given.delete(task);
    given.scenario.receive(batch);
  }

  /** A task has to be done again, elsewhere; `counts` where it may have been what ended its worker. */
  giveBack(task: number, reason: string, counts: boolean): void {
    const given = this.given.get(task);
    if (given === undefined) return;
    this.given.delete(task);
    given.scenario.giveBack(given.task.range);
    if (!counts) return;
    const batch = `${given.task.key} ${given.task.range.first}`;
    const attempts = (this.attempts.get(batch) ?? 0) + 1;
    this.attempts.set(batch, attempts);
    if (attempts >= mostAttempts) this.fail(new Error(`a batch ended ${attempts} workers: ${reason}`));
  }

  /** Merges what has come back, tells the listeners, and ends the job where it is complete. */
  advance(): void {
    if (this.ended) return;
    const end = this.mergeAll();
    this.listeners.onProgress?.(this.progress());
    if (end.merged) this.listeners.onPartial?.(this.results());
    if (end.as !== undefined) this.end(end.as);
  }

  private mergeAll(): { merged: boolean; as: JobOutcome['end'] | undefined } {
    let merged = false;
    for (;;) {
      for (const scenario of this.scenarios) merged = scenario.mergeUpTo(this.gate) || merged;
      if (this.scenarios.some((scenario) => scenario.merged < this.gate)) return { merged, as: undefined };
      if (this.isPrecise()) return { merged, as: 'precise' };
      if (this.gate === this.request.replications.count) return { merged, as: 'done' };
      this.gate = this.nextGate(this.gate);
    }
  }

  private isPrecise(): boolean {
    const { precision } = this.request;
    return precision !== undefined && this.scenarios.every(({ result }) => result !== undefined && isPrecise(result, precision));
  }

  private progress() {
    let done = 0;
    let planned = 0;
    for (const scenario of this.scenarios) {
      done += scenario.simulated;
      planned += scenario.planned;
    }
    for (const { task, done: share } of this.given.values()) done += share * task.range.count;
    return { job: this.id, done, planned, merged: this.scenarios.map((scenario) => scenario.merged) };
  }

  private results() {
    return this.scenarios.map((scenario) => scenario.result);
  }

  end(as: JobOutcome['end']): void {
    this.settle?.resolve({ results: this.results(), end: as });
    this.settle = undefined;
  }

  fail(error: Error): void {
    this.settle?.reject(error);
    this.settle = undefined;
  }
}
