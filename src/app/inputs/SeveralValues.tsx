import { type Path, valueAt } from '../../scenario/path.ts';
import { withoutValue } from '../fields/editDocument.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { setField } from '../fields/setField.ts';
import { IdsField } from './IdsField.tsx';
import { ListGrid } from './ListGrid.tsx';
import { labelOf } from './labels.ts';
import { SeriesGrid } from './SeriesGrid.tsx';
import { useScene } from './scene.ts';

type ListNode = Extract<FieldNode, { kind: 'list' }>;

/** A list of lists of things: groups in their order. */
function Groups({ path, node }: { readonly path: Path; readonly node: ListNode }) {
  const { document, writing, say, change } = useScene();
  const value = valueAt(document, path);
  const count = Array.isArray(value) ? value.length : 0;
  if (node.item.kind !== 'list') return null;
  const { item } = node;
  const name = (at: number) => `${labelOf(item, writing.words)} ${formatNumber(writing.language, at + 1)}`;
  return (
    <div className="series">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
        <div key={at} className="group-of">
          <IdsField path={[...path, at]} node={item} label={name(at)} />
          <button
            type="button"
            className="link"
            onClick={() => change((whole) => withoutValue(whole, [...path, at]), 'remove', path)}
          >
            {say.removeRow}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => change((whole) => setField(whole, [...path, count], []), 'add', path)}
      >
        {say.addRow}
      </button>
    </div>
  );
}

/** A field of several values, by what they are. */
export function SeveralValues({ path, node }: { readonly path: Path; readonly node: FieldNode }) {
  const { writing } = useScene();
  if (node.kind === 'numbers') return <SeriesGrid path={path} node={node} />;
  if (node.kind !== 'list') return null;
  if (node.item.kind === 'list') return <Groups path={path} node={node} />;
  if (node.item.kind === 'text') return <IdsField path={path} node={node} label={labelOf(node, writing.words)} />;
  return <ListGrid path={path} node={node} />;
}
