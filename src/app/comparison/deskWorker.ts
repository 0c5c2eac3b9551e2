/** The thread behind the page, and why it can do no more once that is so: in words of the browser's, or a key of the catalogue. */
interface DeskWorker {
  readonly worker: Worker;
  readonly broken: Promise<string>;
}

function started(): DeskWorker {
  const worker = new Worker(new URL('../../../workers/compare.worker.ts', import.meta.url), { type: 'module', name: 'compare' });
  const broken = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => resolve(event.message || 'failure.notStarted'));
  });
  return { worker, broken };
}

let ahead: DeskWorker | undefined;

/** Has the worker of the next desk start up while what opens the desk is still being loaded. */
export function startAhead(): void {
  ahead = started();
}

/** A worker for a desk. */
export function takeWorker(): DeskWorker {
  const taken = ahead ?? started();
  ahead = undefined;
  return taken;
}
