import { gotOf } from './got.ts';
import { type Issue, issueAt, issueIn } from './issue.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { parseJson } from './parseJson.ts';
import { plainJson } from './plainJson.ts';

/**
 * Gives the document of a reference: its text, or its value, or `undefined` where there is none. References of files reach it as
 * paths relative to the first document, also those that stand in a document further up the chain.
 */
export type Load = (reference: string) => unknown;

/** A document of the chain as it was written. The first, which the user gave, has no reference. */
export interface ChainedDocument {
  readonly reference?: string;
  readonly document: JsonObject;
}

export type ChainResult = { ok: true; chain: ChainedDocument[] } | { ok: false; issues: Issue[] };

/** Most documents over which a scenario may extend another. */
export const longestChain = 16;

const libraryId = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const relativeFile = /^(?!\/)[^\\:\0]+\.json$/;

/** The reference as the loader gets it; `undefined` for one that is neither an id nor a relative file. */
function resolved(reference: JsonValue | undefined, from: string | undefined): string | undefined {
  if (typeof reference !== 'string') return undefined;
  if (libraryId.test(reference)) return reference;
  if (!relativeFile.test(reference)) return undefined;
  const folders: string[] = from?.split('/').slice(0, -1) ?? [];
  for (const step of reference.split('/')) {
    if (step === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** Documents that nobody changes. */
const lasting = new WeakSet<JsonObject>();

type ReadResult = { ok: true; document: JsonObject } | { ok: false; issues: Issue[] };

/** Reads a text or takes a copy of a value; the document must be an object. A lasting document is taken itself. */
export function readDocument(input: unknown): ReadResult {
  if (isJsonObject(input) && lasting.has(input)) return { ok: true, document: input };
  const read = typeof input === 'string' ? parseJson(input) : plainJson(input ?? null);
  if (!read.ok) return read;
  if (isJsonObject(read.value)) return { ok: true, document: read.value };
  return { ok: false, issues: [issueAt([], 'notObject', { got: gotOf(read.value) })] };
}

/**
 * Reads a document that is to be read many times, by itself and as what others extend: given in place of the text or value, it is neither
 * copied nor checked again. It must not be changed.
 */
export function lastingDocument(input: unknown): ReadResult {
  const read = readDocument(input);
  if (read.ok) lasting.add(read.document);
  return read;
}

function loaded(load: Load | undefined, reference: string): unknown {
  try {
    return load?.(reference);
  } catch {
    return undefined;
  }
}

/**
 * The document and all that it extends, directly or round about, the nearest first. A document may carry the one it extends in place of a
 * reference, as a file does that is to be whole by itself.
 */
export function loadChain(first: JsonObject, load?: Load): ChainResult {
  const chain: ChainedDocument[] = [{ document: first }];
  const references: string[] = [];
  for (let last = chain[0]; last && Object.hasOwn(last.document, 'extends'); last = chain.at(-1)) {
    const { reference: from, document } = last;
    const refuse = (issue: Issue): ChainResult => ({ ok: false, issues: [from === undefined ? issue : issueIn(from, issue)] });
    if (isJsonObject(document.extends)) {
      const carrier = from === undefined ? 'extends' : `${from} extends`;
      references.push(carrier);
      if (references.length > longestChain)
        return refuse(issueAt(['extends'], 'chainTooLong', { chain: references, most: longestChain }));
      chain.push({ reference: carrier, document: document.extends });
      continue;
    }
    const reference = resolved(document.extends, from);
    if (reference === undefined) return refuse(issueAt(['extends'], 'badReference', { got: gotOf(document.extends) }));
    const known = references.includes(reference);
    references.push(reference);
    if (known) return refuse(issueAt(['extends'], 'cycle', { chain: references }));
    if (references.length > longestChain) {
      return refuse(issueAt(['extends'], 'chainTooLong', { chain: references, most: longestChain }));
    }
    const input = loaded(load, reference);
    if (input === undefined) {
      return refuse(issueAt(['extends'], 'missingDocument', { file: reference, chain: references }));
    }
    const read = readDocument(input);
    if (!read.ok) return { ok: false, issues: read.issues.map((issue) => issueIn(reference, issue)) };
    chain.push({ reference, document: read.document });
  }
  return { ok: true, chain };
}
