import { lastingDocument } from '../../scenario/loadChain.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';

/** What reads any document, in order or not: fetched after the first comparison. */
export const reader = { lastingDocument, parseScenario };
export type Reader = typeof reader;
