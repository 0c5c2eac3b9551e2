import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import type { Entry, Origin, Workspace } from '../workspace/workspace.ts';
import { libraryId, renamedBase } from './libraryDocuments.ts';

const isFile = (origin: Origin, name: string): boolean => origin.from === 'user' && origin.name === name;

/** Whether an entry is what the library has under its id: neither it nor what it follows was changed. */
function isUntouched(
  { entries }: Pick<Workspace, 'entries'>,
  { origin, isEdited, document: { extends: reference } }: Entry,
): boolean {
  if (origin.from !== 'library' || isEdited || isJsonObject(reference)) return false;
  const base = entries.find(({ id }) => id === reference);
  return base === undefined || isUntouched({ entries }, base);
}

/** The scenario of the workspace that a reference in a document of the user's or of the library's means, if any does. */
function referredEntry(workspace: Workspace, reference: string): Entry | undefined {
  const { entries } = workspace;
  const file = reference.replace(/^\.\//, '');
  const id = libraryId(reference);
  return (
    entries.find(({ origin }) => isFile(origin, file)) ??
    entries.find((entry) => entry.origin.from === 'library' && entry.origin.id === id && isUntouched(workspace, entry))
  );
}

/** A document with something else in the place of what it extends; the same one where that is no other. */
function extending(document: JsonObject, base: string | JsonObject): JsonObject {
  if (document.extends === base) return document;
  return typeof base === 'string' ? renamedBase(document, base) : { ...document, extends: base };
}

/**
 * A document as the workspace keeps it: what it extends, or what that extends which it carries, is named by the id of the entry that follows
 * its edits, or of the library.
 */
export function adopted(workspace: Workspace, document: JsonObject): JsonObject {
  const { extends: reference } = document;
  if (isJsonObject(reference)) return extending(document, adopted(workspace, reference));
  if (typeof reference !== 'string') return document;
  return extending(document, referredEntry(workspace, reference)?.id ?? libraryId(reference) ?? reference);
}

/**
 * A document as a file holds it, whole by itself: one of the library that nobody changed is named, anything else it extends is carried along.
 */
export function carried(workspace: Workspace, document: JsonObject): JsonObject {
  const { extends: reference } = document;
  if (isJsonObject(reference)) return extending(document, carried(workspace, reference));
  const base = workspace.entries.find(({ id }) => id === reference);
  if (base === undefined) return document;
  if (base.origin.from === 'library' && isUntouched(workspace, base)) return extending(document, base.origin.id);
  return extending(document, carried(workspace, base.document));
}
