import { expose } from 'comlink';
import { createComparisonService } from '../src/experiment/comparisonService.ts';
import { createPool, type WorkerHandle } from '../src/experiment/pool.ts';
import { createService } from '../src/experiment/poolService.ts';

// The page starts this script once, to compare; that one starts it again for each worker that simulates. One script for both, because
// much of the core serves both and is then fetched once.
const simulating = 'simulate';
const now = () => performance.now();

function makeWorker(): WorkerHandle {
  const worker = new Worker(import.meta.url, { type: 'module', name: simulating });
  return {
    endpoint: worker,
    onCrash: (tell) => worker.addEventListener('error', ({ message }) => tell(message || 'it could not be started')),
    terminate: () => worker.terminate(),
  };
}

if (self.name === simulating) expose(createService(now));
else expose(createComparisonService({ makePool: () => createPool(makeWorker, navigator.hardwareConcurrency || 2), now }));
