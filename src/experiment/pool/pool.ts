import type { Endpoint } from 'comlink';
import { LastUsed } from '../lastUsed.ts';
import type { Outline } from '../result.ts';
import type { Job, JobListeners, JobRequest, Notice, Pool } from './job.ts';
import { PoolJob } from './poolJob.ts';
import type { SliceReport } from './poolService.ts';
import { PoolWorker, type WorkerListener } from './poolWorker.ts';
import { TooLarge } from './tooLarge.ts';

/** A worker as its host makes it; it must expose a service of `createService`. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** `tell` is to be called when the worker can do no more work. */
  onCrash(tell: (reason: string) => void): void;
  terminate(): void;
  /** The service was released and the worker may leave by itself; where this is absent it is terminated. */
  dismiss?(): void;
}

/** Workers die for good reasons only now and then: so many in a row that never answered mean that none ever will. */
const mostUselessWorkers = 4;
/** Outlines of earlier jobs kept. */
const outlinesKept = 16;

class WorkerPool implements Pool {
  private readonly makeWorker: () => WorkerHandle;
  private readonly size: number;
  private workers: PoolWorker[] = [];
  private readonly jobs = new Map<number, PoolJob>();
  private readonly jobOfTask = new Map<number, number>();
  private readonly outlines = new LastUsed<Outline>(outlinesKept);
  private readonly notified = new Set<(notice: Notice) => void>();
  private lastJob = 0;
  private lastTask = 0;
  private useless = 0;
  private lastLoss = '';

  constructor(makeWorker: () => WorkerHandle, workers: number) {
    if (!(workers >= 1)) throw new RangeError(`createPool requires workers >= 1, got ${workers}`);
    this.makeWorker = makeWorker;
    this.size = Math.floor(workers);
  }

  start(request: JobRequest, listeners: JobListeners = {}): Job {
    const job = new PoolJob(++this.lastJob, request, listeners);
    this.jobs.set(job.id, job);
    for (const { source } of job.scenarios) {
      const outline = 'outline' in source ? source.outline : this.outlines.find(source.key);
      if (outline !== undefined) job.plan(source.key, outline);
    }
    job.outcome.then(
      () => this.forget(job.id),
      () => this.forget(job.id),
    );
    this.feed();
    return job;
  }

  cancel(job: number): void {
    this.jobs.get(job)?.end('stopped');
    this.forget(job);
    this.feed();
  }

  onNotice(tell: (notice: Notice) => void): void {
    this.notified.add(tell);
  }

  close(): void {
    for (const job of this.jobs.values()) job.end('stopped');
    this.jobs.clear();
    for (const worker of this.workers) worker.close();
    this.workers = [];
  }

  private forget(job: number): void {
    if (!this.jobs.delete(job)) return;
    for (const [task, owner] of this.jobOfTask) if (owner === job) this.jobOfTask.delete(task);
    for (const worker of this.workers) worker.drop(job);
  }

  private hire(): void {
    while (this.workers.length < this.size && this.useless < mostUselessWorkers)
      this.workers.push(new PoolWorker(this.makeWorker(), this.listener));
  }

  /** Gives every worker something to do, in turn. */
  private feed(): void {
    if (this.jobs.size > 0) this.hire();
    if (this.workers.length === 0) this.failAll(`no worker could be started: ${this.lastLoss}`);
    this.compileMissing();
    for (let any = true; any; ) {
      any = false;
      for (const worker of this.workers) any = this.giveOne(worker) || any;
    }
    for (const worker of this.workers) worker.work();
  }

  /** Has every scenario compiled once that nobody has compiled yet: its outline says how it is cut into batches. */
  private compileMissing(): void {
    for (const job of this.jobs.values())
      for (const { source, isPlanned } of job.scenarios) {
        if (isPlanned || this.workers.some((worker) => worker.loading.has(source.key))) continue;
        this.leastBusy()?.load(source);
      }
  }

  private leastBusy(): PoolWorker | undefined {
    const least = Math.min(...this.workers.map((worker) => worker.unanswered));
    return this.workers.find((worker) => worker.unanswered === least);
  }

  private giveOne(worker: PoolWorker): boolean {
    for (const job of [...this.jobs.values()].reverse()) {
      const scenario = job.next((key) => worker.knows(key));
      if (scenario === undefined) continue;
      if (worker.tasks.size >= scenario.depth) return false;
      const task = job.give(++this.lastTask, scenario);
      if (task === undefined) continue;
      this.jobOfTask.set(task.id, job.id);
      worker.give(task, scenario.source);
      return true;
    }
    return false;
  }

  private readonly jobOf = (task: number): PoolJob | undefined => this.jobs.get(this.jobOfTask.get(task) ?? -1);

  private readonly listener: WorkerListener = {
    reported: (worker, report) => {
      this.useless = 0;
      this.takeIn(worker, report);
      for (const job of this.jobs.values()) job.advance();
      this.feed();
    },
    loaded: (key, outline) => {
      this.useless = 0;
      this.outlines.keep(key, outline);
      for (const job of this.jobs.values()) job.plan(key, outline);
      this.feed();
    },
    refused: (key, reason) => {
      for (const job of this.jobs.values())
        if (job.scenarios.some(({ source }) => source.key === key)) job.fail(new Error(reason));
    },
    lost: (worker, code, reason) => this.replace(worker, { code, reason }),
  };

  private takeIn(worker: PoolWorker, report: SliceReport): void {
    for (const { task, batch } of report.finished) {
      worker.tasks.delete(task);
      this.jobOf(task)?.receive(task, batch);
    }
    for (const { task, reason, excess } of report.failed) {
      const key = worker.tasks.get(task)?.key ?? '';
      worker.tasks.delete(task);
      this.jobOf(task)?.fail(excess === undefined ? new Error(reason) : new TooLarge(key, excess));
    }
    for (const id of report.unknown) {
      const task = worker.tasks.get(id);
      if (task !== undefined) worker.unload(task.key);
      worker.tasks.delete(id);
      this.jobOf(id)?.giveBack(id, '', false);
    }
    if (report.underWay !== undefined) this.jobOf(report.underWay.task)?.underWay(report.underWay.task, report.underWay.done);
  }

  /** A worker was lost: its tasks are done again by others, and the caller is told. */
  private replace(worker: PoolWorker, notice: Notice): void {
    this.workers = this.workers.filter((other) => other !== worker);
    if (!worker.hasAnswered) this.useless++;
    this.lastLoss = notice.reason;
    const [underWay] = worker.tasks.keys();
    for (const task of worker.tasks.keys()) this.jobOf(task)?.giveBack(task, notice.reason, task === underWay);
    for (const tell of this.notified) tell(notice);
    this.feed();
  }

  private failAll(reason: string): void {
    for (const job of this.jobs.values()) job.fail(new Error(reason));
  }
}

/** A pool of so many workers, each made by `makeWorker` when first needed and again when one is lost. */
export function createPool(makeWorker: () => WorkerHandle, workers: number): Pool {
  return new WorkerPool(makeWorker, workers);
}
