import { type Endpoint, expose } from 'comlink';
import type { WorkerHandle } from '../../src/experiment/pool/pool.ts';
import type { SimulationService } from '../../src/experiment/pool/poolService.ts';
import { core } from '../bundle/core.ts';

/** How a worker in this thread behaves. */
export interface Behaviour {
  /** Milliseconds by which its n-th message to the pool is held back. */
  readonly delay?: (message: number) => number;
  /** Changes what it does. */
  readonly service?: (service: SimulationService, crash: (reason: string) => void) => SimulationService;
  /** It hears nothing. */
  readonly deaf?: boolean;
}

export interface FakeWorkers {
  readonly make: () => WorkerHandle;
  /** Workers made, terminated and left to themselves so far. */
  readonly made: () => number;
  readonly terminated: () => number;
  readonly dismissed: () => number;
}

/** The endpoint of a port, with messages to the listener held back as `delay` says. */
function delayed(port: MessagePort, delay: (message: number) => number): Endpoint {
  let messages = 0;
  return {
    postMessage: (message: unknown, transfer?: Transferable[]) => port.postMessage(message, transfer ?? []),
    addEventListener: (_type: string, listener: EventListenerOrEventListenerObject) => {
      port.addEventListener('message', (event) => {
        setTimeout(() => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event)), delay(messages++));
      });
    },
    removeEventListener: () => {},
    start: () => port.start(),
  };
}

/** Workers that run in this thread, the n-th one as `behaviours[n]` says, later ones as they should. */
export function fakeWorkers(behaviours: readonly Behaviour[] = []): FakeWorkers {
  let made = 0;
  let terminated = 0;
  let dismissed = 0;
  const make = (): WorkerHandle => {
    const { delay = () => 0, service = (given: SimulationService) => given, deaf = false } = behaviours[made] ?? {};
    const { port1, port2 } = new MessageChannel();
    const listeners: ((reason: string) => void)[] = [];
    const crash = (reason: string) => {
      port2.close();
      for (const tell of listeners) tell(reason);
    };
    made++;
    if (!deaf)
      expose(
        service(
          core.createService(() => performance.now()),
          crash,
        ),
        port2,
      );
    return {
      endpoint: delayed(port1, delay),
      onCrash: (tell) => listeners.push(tell),
      terminate: () => {
        terminated++;
        port1.close();
        port2.close();
      },
      dismiss: () => {
        dismissed++;
        port2.addEventListener('message', () => setTimeout(() => port1.close())); // what it is told last: to leave
      },
    };
  };
  return { make, made: () => made, terminated: () => terminated, dismissed: () => dismissed };
}

/** Delays of 0 to 7 ms in an order of their own for each worker. */
export const scrambled = (worker: number) => (message: number) => (Math.imul(message + 1, 2654435761 + 40503 * worker) >>> 0) % 8;
