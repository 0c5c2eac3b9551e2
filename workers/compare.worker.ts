import { expose } from 'comlink';
import { createComparisonService } from '../src/experiment/comparison/createComparisonService.ts';
import { createPool, type WorkerHandle } from '../src/experiment/pool/pool.ts';
import { createService } from '../src/experiment/pool/poolService.ts';

// The page starts this script once, to compare; that one starts it again for each worker that simulates. One script for both, because
// much of the core serves both and is then fetched once.
const simulating = 'simulate';
const now = () => performance.now();
const workers = navigator.hardwareConcurrency || 2;

function start(): WorkerHandle {
  const worker = new Worker(import.meta.url, { type: 'module', name: simulating });
  const crashed = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault(); // else it would count as an error of this thread too
      resolve(event.message || 'failure.notStarted');
    });
  });
  return { endpoint: worker, onCrash: (tell) => void crashed.then(tell), terminate: () => worker.terminate() };
}

function compareHere(): void {
  // They start up while the scenarios are still being read.
  const ahead = Array.from({ length: workers }, start);
  const makePool = () => createPool(() => ahead.pop() ?? start(), workers);
  expose(createComparisonService({ makePool, now, later: (act, milliseconds) => void setTimeout(act, milliseconds) }));
}

if (self.name === simulating) expose(createService(now));
else compareHere();
