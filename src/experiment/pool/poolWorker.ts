import { type Remote, releaseProxy, wrap } from 'comlink';
import type { CompiledSource, Outline, Source } from '../result.ts';
import type { WorkerHandle } from './pool.ts';
import type { SimulationService, SliceReport, Task } from './poolService.ts';

/** What a worker tells its pool. */
export interface WorkerListener {
  reported(worker: PoolWorker, report: SliceReport): void;
  loaded(key: string, outline: Outline): void;
  /** A scenario could not be compiled. */
  refused(key: string, reason: string): void;
  /** The worker is of no more use; it has been terminated. */
  lost(worker: PoolWorker, code: 'workerCrashed' | 'workerSilent', reason: string): void;
}

/** How long a worker may take to answer: while it simulates, to a call that it should hear between two slices; at any other time. */
const answerMilliseconds = 200;
const silenceMilliseconds = 20_000;
/** To compile may take minutes: a year in quarter-hours whose volumes count recorded contacts. */
const loadMilliseconds = 1_200_000;
/** A page that was busy itself gets this long to read the answer that has already come. */
const graceMilliseconds = 50;
/** Calls under way at once, so that a worker has work while its last answer travels. */
const mostCalls = 2;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One worker as the pool sees it: what it has in hand and which models it has compiled. */
export class PoolWorker {
  /** Tasks given and not finished, by id. */
  readonly tasks = new Map<number, Task>();
  /** Keys of scenarios that it was told to compile and has not answered for. */
  readonly loading = new Set<string>();
  private readonly handle: WorkerHandle;
  private readonly service: Remote<SimulationService>;
  private readonly listener: WorkerListener;
  private readonly models = new Set<string>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private unsent: Task[] = [];
  private calls = 0;
  private ended = false;
  /** Calls under way. */
  unanswered = 0;
  /** Whether it has ever answered. */
  hasAnswered = false;

  constructor(handle: WorkerHandle, listener: WorkerListener) {
    this.handle = handle;
    this.service = wrap<SimulationService>(handle.endpoint);
    this.listener = listener;
    handle.onCrash((reason) => this.lose('workerCrashed', reason));
  }

  knows(key: string): boolean {
    return this.models.has(key);
  }

  load(source: Source | CompiledSource): void {
    this.models.add(source.key);
    this.loading.add(source.key);
    this.ask(this.service.load(source), loadMilliseconds).then(
      (outline) => {
        this.loading.delete(source.key);
        this.listener.loaded(source.key, outline);
      },
      (error: unknown) => {
        this.loading.delete(source.key);
        this.models.delete(source.key);
        if (!this.ended) this.listener.refused(source.key, reasonOf(error));
      },
    );
  }

  /** Forgets that the worker has a model, which it said it has not. */
  unload(key: string): void {
    this.models.delete(key);
  }

  give(task: Task, source: Source | CompiledSource): void {
    if (!this.models.has(task.key)) this.load(source);
    this.tasks.set(task.id, task);
    this.unsent.push(task);
  }

  /** Asks for slices of work as long as there is any. */
  work(): void {
    while (this.calls < mostCalls && this.tasks.size > 0 && !this.ended) {
      const tasks = this.unsent;
      this.unsent = [];
      this.calls++;
      this.ask(this.service.work(tasks), this.loading.size > 0 ? loadMilliseconds : silenceMilliseconds).then(
        (report) => {
          this.calls--;
          this.listener.reported(this, report);
        },
        (error: unknown) => this.lose('workerCrashed', reasonOf(error)),
      );
    }
  }

  /** Forgets the tasks of a job. A worker that simulates hears it at the end of a slice. */
  drop(job: number): void {
    const before = this.tasks.size;
    for (const task of this.tasks.values()) if (task.job === job) this.tasks.delete(task.id);
    this.unsent = this.unsent.filter((task) => task.job !== job);
    if (this.tasks.size === before) return;
    const limit = this.loading.size > 0 || !this.hasAnswered ? silenceMilliseconds : answerMilliseconds;
    this.ask(this.service.drop(job), limit).catch((error: unknown) => this.lose('workerCrashed', reasonOf(error)));
  }

  /** Lets a worker go that is well. */
  close(): void {
    this.end(() => (this.handle.dismiss === undefined ? this.handle.terminate() : this.handle.dismiss()));
  }

  private end(letGo: () => void): void {
    if (this.ended) return;
    this.ended = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.service[releaseProxy]();
    letGo();
  }

  private lose(code: 'workerCrashed' | 'workerSilent', reason: string): void {
    if (this.ended) return;
    this.end(() => this.handle.terminate());
    this.listener.lost(this, code, reason);
  }

  /** The answer to a call; the worker counts as lost if none comes in time. */
  private ask<T>(answer: Promise<T>, limit: number): Promise<T> {
    return new Promise((resolve, reject) => {
      let timer = this.after(limit, () => {
        timer = this.after(graceMilliseconds, () => this.lose('workerSilent', `no answer within ${limit} ms`));
      });
      const settle = () => {
        this.clear(timer);
        this.unanswered--;
        this.hasAnswered = true;
      };
      this.unanswered++;
      answer.then(
        (value) => {
          settle();
          resolve(value);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
  }

  private after(milliseconds: number, act: () => void): ReturnType<typeof setTimeout> {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, milliseconds);
    this.timers.add(timer);
    return timer;
  }

  private clear(timer: ReturnType<typeof setTimeout>): void {
    clearTimeout(timer);
    this.timers.delete(timer);
  }
}
