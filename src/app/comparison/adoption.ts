import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Entry, Origin, Workspace } from '../workspace/workspace.ts';
import { libraryId } from './libraryDocuments.ts';

const isLibrary = (origin: Origin, id: string): boolean => origin.from === 'library' && origin.id === id;
const isFile = (origin: Origin, name: string): boolean => origin.from === 'user' && origin.name === name;

/** The scenario of the workspace that a reference in a document of the user's or of the library's means, if any does. */
function referredEntry({ entries }: Workspace, reference: unknown): Entry | undefined {
  if (typeof reference !== 'string') return undefined;
  const file = reference.replace(/^\.\//, '');
  const id = libraryId(reference);
  return (
    entries.find(({ origin }) => isFile(origin, file)) ?? entries.find(({ origin }) => id !== undefined && isLibrary(origin, id))
  );
}

/** A document as the workspace keeps it: what it extends is named by the id of the entry that follows its edits, or of the library. */
export function adopted(workspace: Workspace, document: JsonObject): JsonObject {
  const { extends: reference } = document;
  if (typeof reference !== 'string') return document;
  const target = referredEntry(workspace, reference)?.id ?? libraryId(reference);
  return target === undefined || target === reference ? document : { ...document, extends: target };
}

/**
 * A document as a file holds it, whole by itself: one of the library that nobody changed is named, anything else it extends is carried along.
 */
export function carried(workspace: Workspace, document: JsonObject): JsonObject {
  const base = workspace.entries.find(({ id }) => id === document.extends);
  if (base === undefined) return document;
  if (base.origin.from === 'library' && !base.isEdited) return { ...document, extends: base.origin.id };
  return { ...document, extends: carried(workspace, base.document) };
}
