import type { NamedDocument } from '../../experiment/comparison/comparisonService.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Desk } from './desk.ts';
import { isOfLibrary } from './libraryDocuments.ts';
import type { State } from './state.ts';
import { type Library, wholeOf } from './wholes.ts';

/** Whether two states ask the same of the simulation. */
export function isSameQuestion(one: State, other: State): boolean {
  const [before, after] = [one.workspace, other.workspace];
  return (
    before.mode === after.mode &&
    before.compared.length === after.compared.length &&
    after.compared.every(
      (id, position) =>
        id === before.compared[position] &&
        wholeOf(after, other.library, id) === wholeOf(before, one.library, id) &&
        wholeOf(after, other.library, id) !== undefined,
    )
  );
}

/** Documents of the workspace and the library that the desk does not have as they are now. */
export function missingAt({ kept }: Desk, { entries }: Workspace, library: Library): NamedDocument[] {
  const all = [
    ...entries.map(({ id, document }) => ({ names: [id], document })),
    ...Object.entries(library).map(([id, document]) => ({ names: [id], document })),
  ];
  const missing = all.filter(({ names, document }) => kept.get(names[0] ?? '') !== document);
  return missing.map((named) => ({ ...named, isProven: isOfLibrary(named.document) }));
}
