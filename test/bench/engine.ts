import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { simulate } from '../../src/engine/simulate.ts';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import { compile } from '../../src/model/compile.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

/** Runs days of a benchmark model. Usage: engine.mjs FILE REPLICATIONS [THREADS]; prints one JSON line. */
function model(file: string) {
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  return compile(parsed.document);
}

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Simulates replications first .. first + count - 1 and sums what the report needs. */
function days(file: string, first: number, count: number) {
  const compiled = model(file);
  const before = cpuSeconds();
  const sums = { events: 0, contacts: 0, servedWithin: 0, abandoned: 0 };
  for (let replication = first; replication < first + count; replication++) {
    const tally = simulate(compiled, replication);
    sums.events += tally.events;
    const cells = compiled.intervals * compiled.queueIds.length * queueWidth;
    for (let cell = 0; cell < cells; cell += queueWidth) {
      sums.contacts += tally.queue[cell + queueColumn.offered] as number;
      sums.servedWithin += tally.queue[cell + queueColumn.servedWithin] as number;
      sums.abandoned += tally.queue[cell + queueColumn.abandoned] as number;
    }
  }
  return { ...sums, sec: cpuSeconds() - before };
}

interface Job {
  readonly file: string;
  readonly first: number;
  readonly count: number;
}

/** Wall-clock seconds of the same replications on some threads, each warmed up before. */
async function threaded(file: string, replications: number, threads: number): Promise<number> {
  const each = replications / threads;
  const workers = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)));
  const answer = (worker: Worker, job: Job) =>
    new Promise((resolve) => {
      worker.once('message', resolve);
      worker.postMessage(job);
    });
  await Promise.all(workers.map((worker) => answer(worker, { file, first: 0, count: 5 })));
  const start = performance.now();
  await Promise.all(workers.map((worker, index) => answer(worker, { file, first: index * each, count: each })));
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return seconds;
}

if (isMainThread) {
  const [file = '', replications = '1', threads] = process.argv.slice(2);
  if (threads !== undefined) console.log(JSON.stringify({ wall: await threaded(file, Number(replications), Number(threads)) }));
  else {
    const result = days(file, 0, Number(replications));
    // Not the peak that the system tells: that counts the process from which this one was started.
    const residentMiB = process.memoryUsage.rss() / 1048576;
    console.log(JSON.stringify({ name: 'moked', ...result, residentMiB }));
  }
} else {
  if (workerData !== null && workerData !== undefined) throw new Error('benchmark workers take no data');
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(days(job.file, job.first, job.count)));
}
