import type { JsonObject } from '../../scenario/jsonValue.ts';
import { libraryScenario } from '../library.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Library } from './wholes.ts';

const ofLibrary = new WeakSet<JsonObject>();

/** Whether a document is one that the library has, whatever the name of what it extends: known to be in order without a check. */
export const isOfLibrary = (document: JsonObject): boolean => ofLibrary.has(document);

/** A document of the library under whose `extends` another name of the same stands. */
export function renamedBase(document: JsonObject, base: string): JsonObject {
  const renamed = { ...document, extends: base };
  if (isOfLibrary(document)) ofLibrary.add(renamed);
  return renamed;
}

async function fetched(id: string): Promise<JsonObject> {
  const url = libraryScenario(id)?.url;
  if (url === undefined) throw new RangeError(`the library has no scenario ${id}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const document = (await response.json()) as JsonObject;
  ofLibrary.add(document);
  return document;
}

const requests = new Map<string, Promise<JsonObject>>();

/** The document of a scenario of the library. What could not be fetched is asked for again next time. */
export function libraryDocument(id: string): Promise<JsonObject> {
  const known = requests.get(id) ?? fetched(id);
  requests.set(id, known);
  known.catch(() => requests.delete(id));
  return known;
}

/** The library's id that a reference means: `bank-week` or `bank-week.json`. */
export function libraryId(reference: unknown): string | undefined {
  if (typeof reference !== 'string') return undefined;
  const id = reference.replace(/^\.\/|\.json$/g, '');
  return libraryScenario(id) && id;
}

/** The documents of the library that some documents extend, directly or round about, beside those known. */
export async function librariesOf(documents: readonly JsonObject[], known: Library): Promise<Library> {
  const library: Record<string, JsonObject> = { ...known };
  const left = [...documents];
  for (let document = left.pop(); document !== undefined; document = left.pop()) {
    const { extends: reference } = document;
    if (typeof reference === 'object' && reference !== null && !Array.isArray(reference)) left.push(reference);
    const id = libraryId(reference);
    if (id === undefined || library[id] !== undefined) continue;
    const base = await libraryDocument(id);
    library[id] = base;
    left.push(base);
  }
  return library;
}

/** Documents of the library that a workspace needs. */
export const libraryOf = (workspace: Workspace): Promise<Library> =>
  librariesOf(
    workspace.entries.map(({ document }) => document),
    {},
  );
