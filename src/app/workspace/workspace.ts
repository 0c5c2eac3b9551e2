import type { ComparisonMode } from '../../experiment/result.ts';
import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';

/** Most scenarios compared side by side. */
export const mostCompared = 4;

/** Where a scenario comes from: the library, by id, or a document that the user gave, by its name ('' for a pasted one). */
export type Origin = { readonly from: 'library'; readonly id: string } | { readonly from: 'user'; readonly name: string };

/** A scenario on the user's shelf. `document` is as its author writes it: it may extend another entry, by id, or one of the library. */
export interface Entry {
  readonly id: string;
  /** Name given by the user; '' leaves the document's own. */
  readonly title: string;
  readonly origin: Origin;
  /** Whether the user has changed it since it came. */
  readonly isEdited: boolean;
  readonly document: JsonObject;
}

/** All that the user's work consists of. Never changed in place. */
export interface Workspace {
  readonly entries: readonly Entry[];
  /** Ids of the scenarios compared, the baseline first; at most `mostCompared`. */
  readonly compared: readonly string[];
  /** Id of the one that is edited and looked at: one of those compared. */
  readonly open: string;
  /** How the alternatives are compared with the baseline. */
  readonly mode: ComparisonMode;
  /** The service-level rule by which figures are shown; null for that of the baseline's file. */
  readonly rule: ServiceLevelRule | null;
}

export const emptyWorkspace: Workspace = { entries: [], compared: [], open: '', mode: 'same-staff', rule: null };

export const entryOf = ({ entries }: Workspace, id: string): Entry | undefined => entries.find((entry) => entry.id === id);

/** An id that no entry has. */
export function newId({ entries }: Workspace): string {
  const numbers = entries.map(({ id }) => Number(id.slice(1)));
  return `s${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** Compares a scenario and opens it; where there is no room it takes the place of the last one. */
export function withCompared(workspace: Workspace, id: string): Workspace {
  const others = workspace.compared.filter((each) => each !== id);
  const compared = workspace.compared.includes(id) ? workspace.compared : [...others.slice(0, mostCompared - 1), id];
  return { ...workspace, compared, open: id };
}

/** Adds a scenario, compares and opens it. */
export function withEntry(workspace: Workspace, entry: Entry): Workspace {
  return withCompared({ ...workspace, entries: [...workspace.entries, entry] }, entry.id);
}

/** Changes one scenario. */
function changeEntry(workspace: Workspace, id: string, change: (entry: Entry) => Entry): Workspace {
  return { ...workspace, entries: workspace.entries.map((entry) => (entry.id === id ? change(entry) : entry)) };
}

/** Puts another document in the place of a scenario's. */
export function withDocument(workspace: Workspace, id: string, document: JsonObject): Workspace {
  return changeEntry(workspace, id, (entry) => ({ ...entry, document, isEdited: true }));
}

export function renamed(workspace: Workspace, id: string, title: string): Workspace {
  return changeEntry(workspace, id, (entry) => ({ ...entry, title }));
}

/** A variant of a scenario, under a title of its own: it extends the original, so that it follows what changes there. */
export function withVariant(workspace: Workspace, id: string, title: string): Workspace {
  const entry = entryOf(workspace, id);
  if (entry === undefined) return workspace;
  const variant = { ...entry, id: newId(workspace), title, isEdited: true, document: { extends: id } };
  return withEntry(workspace, variant);
}

/** A document that carries the base wherever it, or what it carries, named that by its id; the same one where nothing did. */
function carrying(document: JsonObject, id: string, base: JsonObject): JsonObject {
  const { extends: reference } = document;
  if (reference === id) return { ...document, extends: base };
  if (!isJsonObject(reference)) return document;
  const carried = carrying(reference, id, base);
  return carried === reference ? document : { ...document, extends: carried };
}

/** Without one scenario; what extends it carries its document from then on. The last one stays. */
export function withoutEntry(workspace: Workspace, id: string): Workspace {
  const removed = entryOf(workspace, id);
  if (removed === undefined || workspace.entries.length === 1) return workspace;
  const entries = workspace.entries
    .filter((entry) => entry !== removed)
    .map((entry) => ({ ...entry, document: carrying(entry.document, id, removed.document) }));
  return leaving({ ...workspace, entries }, id);
}

/** Compares a scenario no longer. It stays on the shelf. */
export function notCompared(workspace: Workspace, id: string): Workspace {
  return workspace.compared.length > 1 ? leaving(workspace, id) : workspace;
}

function leaving(workspace: Workspace, id: string): Workspace {
  const others = workspace.compared.filter((each) => each !== id);
  const compared = others.length > 0 ? others : workspace.entries.slice(0, 1).map((entry) => entry.id);
  const open = compared.includes(workspace.open) ? workspace.open : (compared.at(-1) ?? '');
  return { ...workspace, compared, open };
}

/** Compares one scenario with none. */
export const withAlone = (workspace: Workspace, id: string): Workspace => ({ ...workspace, compared: [id], open: id });

/** Makes a scenario the baseline. */
export function withBaseline(workspace: Workspace, id: string): Workspace {
  const others = workspace.compared.filter((each) => each !== id);
  return { ...workspace, compared: [id, ...others].slice(0, mostCompared) };
}
