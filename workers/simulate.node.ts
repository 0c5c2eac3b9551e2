import { parentPort } from 'node:worker_threads';
import { expose, finalizer } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createService } from '../src/experiment/pool/poolService.ts';

if (parentPort === null) throw new Error('simulate.node must be started as a worker');
const port = parentPort;
const service = createService(() => performance.now());
expose({ ...service, [finalizer]: () => port.close() }, nodeEndpoint(port));
