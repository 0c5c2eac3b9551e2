import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { heldAssumptions } from '../fields/heldAssumptions.ts';
import { patchTo, resetOwn } from '../fields/ownDifference.ts';
import { entryOf, type Workspace, withDocument } from '../workspace/workspace.ts';
import { type Library, wholeOf } from './wholes.ts';

/** The work with the whole document of a scenario changed. A document that extends another keeps to its differences. */
export function withEdited(
  workspace: Workspace,
  library: Library,
  id: string,
  change: (whole: JsonObject) => JsonObject,
): Workspace {
  const [found, entry] = [wholeOf(workspace, library, id), entryOf(workspace, id)];
  if (found === undefined || entry === undefined) return workspace;
  const next = heldAssumptions(found.whole, change(found.whole));
  if (next === found.whole) return workspace;
  const document = found.base ? { extends: entry.document.extends ?? null, ...patchTo(next, found.base, found.own) } : next;
  return withDocument(workspace, id, document);
}

/** The work with what stands at a path of a scenario set back to what it extends; the work itself where it extends nothing. */
export function withReset(workspace: Workspace, library: Library, id: string, path: Path): Workspace {
  const [found, entry] = [wholeOf(workspace, library, id), entryOf(workspace, id)];
  if (found?.base === undefined || entry === undefined) return workspace;
  const own = resetOwn({ own: found.own, base: found.base }, path);
  return withDocument(workspace, id, { extends: entry.document.extends ?? null, ...own });
}
