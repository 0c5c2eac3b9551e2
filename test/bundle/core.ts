import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import type * as Entry from './entry.ts';

/** The bundled core, at the speed that users get. */
export const core: typeof Entry = await import(/* @vite-ignore */ pathToFileURL(inject('coreFile')).href);
