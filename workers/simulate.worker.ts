import { expose } from 'comlink';
import { createService } from '../src/experiment/poolService.ts';

expose(createService(() => performance.now()));
