import os from 'node:os';
import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { JobOutcome, JobRequest } from '../experiment/pool/job.ts';
import { createPool, type WorkerHandle } from '../experiment/pool/pool.ts';
import { TooLarge } from '../experiment/pool/tooLarge.ts';
import { BadInput } from './badInput.ts';
import { tell } from './print.ts';
import { ProgressBar } from './progressBar.ts';

/** Most workers that can be asked for. */
export const mostWorkers = 256;

/** As many workers as there are cores. */
export const usualWorkers = (): number => Math.min(mostWorkers, os.availableParallelism());

/** A worker thread that was told to leave gets this long: to end one from outside while its code is being compiled can end the process. */
const leaveMilliseconds = 5000;

/** A worker thread that runs what is built beside this module. */
function makeWorker(): WorkerHandle {
  const worker = new Worker(new URL('./simulate.node.mjs', import.meta.url));
  return {
    endpoint: nodeEndpoint(worker),
    onCrash(report) {
      worker.on('error', (error: unknown) => report(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => report(`it ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
    dismiss() {
      const timer = setTimeout(() => void worker.terminate(), leaveMilliseconds);
      worker.once('exit', () => clearTimeout(timer));
    },
  };
}

/** Runs a job on the threads and gives its outcome. */
type RunJob = (request: JobRequest) => Promise<JobOutcome>;

/**
 * Has `use` simulate on worker threads of this process, with a progress bar; the threads end after it, and the user is told of one that
 * was lost and replaced. Throws BadInput where a scenario is too large, which says the file where there are several.
 */
export async function onThreads<T>(files: readonly string[], workers: number, use: (run: RunJob) => Promise<T>): Promise<T> {
  const bar = new ProgressBar();
  const pool = createPool(makeWorker, workers);
  let keys: readonly string[] = [];
  pool.onNotice(({ reason }) => {
    bar.clear();
    tell(`a worker was lost (${reason}); its work is done again`);
  });
  const run: RunJob = async (request) => {
    keys = request.scenarios.map(({ key }) => key);
    const outcome = await pool.start(request, { onProgress: (progress) => bar.show(progress) }).outcome;
    bar.clear();
    return outcome;
  };
  try {
    return await use(run);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const of = files.length > 1 ? ` (in ${files[keys.indexOf(error.key)]})` : '';
    throw new BadInput([{ path: error.path, message: error.message + of }]);
  } finally {
    bar.clear();
    pool.close();
  }
}

/** Simulates scenarios, each from its file, and gives the outcome to `use`, after which the threads end; see `onThreads`. */
export const simulateOnThreads = <T>(
  files: readonly string[],
  request: JobRequest,
  workers: number,
  use: (outcome: JobOutcome) => Promise<T>,
): Promise<T> => onThreads(files, workers, async (run) => use(await run(request)));
