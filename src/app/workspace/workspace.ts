import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Origin } from '../comparison/state.ts';

/** Most scenarios compared side by side. */
export const mostCompared = 4;

/** How the alternatives are compared with the baseline. */
type Mode = 'same-staff' | 'same-service';

/** A scenario on the user's shelf. `document` is as its author writes it: it may extend another one. */
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
  /** Id of the one that is edited and looked at. */
  readonly open: string;
  readonly mode: Mode;
}

export const entryOf = ({ entries }: Workspace, id: string): Entry | undefined => entries.find((entry) => entry.id === id);

/** An id that no entry has. */
export function newId({ entries }: Workspace): string {
  const numbers = entries.map(({ id }) => Number(id.slice(1)));
  return `s${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** Adds a scenario, compared if there is room, and opens it. */
function withEntry(workspace: Workspace, entry: Entry): Workspace {
  const { entries, compared } = workspace;
  return {
    ...workspace,
    entries: [...entries, entry],
    compared: compared.length < mostCompared ? [...compared, entry.id] : compared,
    open: entry.id,
  };
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

/** A copy beside its original, under a title of its own. */
export function duplicated(workspace: Workspace, id: string, title: string): Workspace {
  const entry = entryOf(workspace, id);
  return entry === undefined ? workspace : withEntry(workspace, { ...entry, id: newId(workspace), title });
}

/** Without one scenario; the last one stays. */
export function withoutEntry(workspace: Workspace, id: string): Workspace {
  const entries = workspace.entries.filter((entry) => entry.id !== id);
  const [first] = entries;
  if (first === undefined) return workspace;
  const compared = workspace.compared.filter((each) => each !== id);
  const shown = compared.length > 0 ? compared : [first.id];
  return { ...workspace, entries, compared: shown, open: workspace.open === id ? (shown[0] ?? first.id) : workspace.open };
}

/** Compares a scenario, or compares it no longer; at least one stays. */
export function toggleCompared(workspace: Workspace, id: string): Workspace {
  const { compared } = workspace;
  if (!compared.includes(id)) return compared.length < mostCompared ? { ...workspace, compared: [...compared, id] } : workspace;
  return compared.length > 1 ? { ...workspace, compared: compared.filter((each) => each !== id) } : workspace;
}

/** Makes a scenario the baseline. */
export function withBaseline(workspace: Workspace, id: string): Workspace {
  const others = workspace.compared.filter((each) => each !== id);
  return { ...workspace, compared: [id, ...others].slice(0, mostCompared) };
}
