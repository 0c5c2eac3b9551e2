import { type Path, valueAt } from '../../scenario/path.ts';
import { withoutValue } from '../fields/editDocument.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { rich } from '../language/rich.tsx';
import { useFinding } from './finding.ts';
import { aboutPath } from './labels.ts';
import { sectionAt } from './problems.ts';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

/** The nearest thing that a field is of, or the field itself where it is an entry: what can be taken away as one. */
function entryOf(path: Path, document: Parameters<typeof valueAt>[0]): Path | undefined {
  for (let length = path.length; length > 1; length--) {
    const container = nodeAt(path.slice(0, length - 1), document);
    const isEntry = container?.kind === 'record' || container?.kind === 'list';
    if (isEntry && valueAt(document, path.slice(0, length)) !== undefined) return path.slice(0, length);
  }
  return undefined;
}

/** What can be done with the thing that a cell is of: take it away, see all of it. Nothing is asked: it can be undone. */
export function EntryActions({ path }: { readonly path: Path }) {
  const { document, writing, say, change } = useScene();
  const { goTo } = useFinding();
  const { view, look } = useView();
  const entry = entryOf(path, document);
  const name = entry && <bdi>{titleOf(entry, document, writing.words)}</bdi>;
  const showAll = () => {
    look({ depth: 'all', section: sectionAt(path, document), query: '', onlyDifferences: false });
    goTo(path);
  };
  return (
    <p className="entry-actions">
      {path[0] === 'assumptions' && (
        <button type="button" className="link" onClick={() => goTo(aboutPath(path))}>
          {say.goToField}
        </button>
      )}
      {view.depth !== 'all' && (
        <button type="button" className="link" onClick={showAll}>
          {say.showAll}
        </button>
      )}
      {entry && (
        <button type="button" className="link" onClick={() => change((whole) => withoutValue(whole, entry), 'remove', entry)}>
          {rich(say.remove, { name })}
        </button>
      )}
    </p>
  );
}
