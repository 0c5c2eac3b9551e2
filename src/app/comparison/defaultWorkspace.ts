import { defaultComparison } from '../defaultComparison.ts';
import { emptyWorkspace, newId, type Workspace, withEntry } from '../workspace/workspace.ts';
import { adopted } from './adoption.ts';
import { libraryDocument } from './libraryDocuments.ts';

export const defaultIds = [defaultComparison.baseline, defaultComparison.alternative];

/** The comparison that the page opens on: the alternative follows the baseline. */
export async function defaultWorkspace(): Promise<Workspace> {
  const documents = await Promise.all(defaultIds.map(libraryDocument));
  return documents.reduce<Workspace>((workspace, document, position) => {
    const origin = { from: 'library', id: defaultIds[position] ?? '' } as const;
    const entry = { id: newId(workspace), title: '', origin, isEdited: false, document: adopted(workspace, document) };
    return withEntry(workspace, entry);
  }, emptyWorkspace);
}
