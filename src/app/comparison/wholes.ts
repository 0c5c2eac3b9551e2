import type { JsonObject } from '../../scenario/jsonValue.ts';
import { isJsonObject } from '../../scenario/jsonValue.ts';
import { longestChain } from '../../scenario/loadChain.ts';
import { mergePatch } from '../../scenario/mergePatch.ts';
import { entryOf, type Workspace } from '../workspace/workspace.ts';

/** A document with what it extends. */
export interface Whole {
  /** The whole scenario, all differences applied; without `extends`. */
  readonly whole: JsonObject;
  /** The whole scenario that it extends; undefined where it extends nothing. */
  readonly base: JsonObject | undefined;
  /** What the document itself states. */
  readonly own: JsonObject;
}

/** The documents of the library that are at hand, by id. */
export type Library = Readonly<Record<string, JsonObject>>;

/** What was put together last of a document, as long as its base is the same. */
const known = new WeakMap<JsonObject, Whole>();

function resolved(document: JsonObject, find: (id: string) => JsonObject | undefined, depth: number): Whole | undefined {
  const { extends: reference, ...own } = document;
  const found = isJsonObject(reference) ? reference : typeof reference === 'string' ? find(reference) : undefined;
  if (reference !== undefined && (found === undefined || depth === 0)) return undefined;
  const base = found && resolved(found, find, depth - 1)?.whole;
  if (found !== undefined && base === undefined) return undefined;
  const before = known.get(document);
  if (before !== undefined && before.base === base) return before;
  const whole = { whole: base === undefined ? own : (mergePatch(base, own) as JsonObject), base, own };
  known.set(document, whole);
  return whole;
}

/** A scenario of the workspace with what it extends; the same object as long as nothing of that changes. `undefined` where something is missing. */
export function wholeOf(workspace: Workspace, library: Library, id: string): Whole | undefined {
  const find = (reference: string) =>
    entryOf(workspace, reference)?.document ?? (Object.hasOwn(library, reference) ? library[reference] : undefined);
  const document = entryOf(workspace, id)?.document;
  return document && resolved(document, find, longestChain);
}
