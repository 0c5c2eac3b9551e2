import { proxy, type Remote, wrap } from 'comlink';
import type { ComparisonEvent, ComparisonService } from '../../experiment/comparison/comparisonService.ts';
import { takeWorker } from './deskWorker.ts';

/** The thread that reads scenarios, has them simulated and compares. */
export interface Desk {
  readonly service: Remote<ComparisonService>;
  /** What its service has of each document, by name: what it need not be sent again. */
  readonly kept: Map<string, object>;
  close(): void;
}

/** Starts it. `onBroken` is called at most once, when it can do no more. */
export function openDesk(tell: (event: ComparisonEvent) => void, onBroken: (reason: string) => void): Desk {
  const { worker, broken } = takeWorker();
  const service = wrap<ComparisonService>(worker);
  void broken.then(onBroken);
  service.listen(proxy(tell)).catch((error: unknown) => onBroken(String(error)));
  return { service, kept: new Map(), close: () => worker.terminate() };
}
