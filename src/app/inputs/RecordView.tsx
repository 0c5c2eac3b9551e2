import type { ReactNode } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import type { FieldNode, RecordNode } from '../fields/fieldNode.ts';
import { suitableIds } from '../fields/suitableIds.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { EntryGroup } from './EntryGroup.tsx';
import { PartErrors } from './FieldParts.tsx';
import { FieldRow } from './FieldRow.tsx';
import { useFinding } from './finding.ts';
import { labelOf } from './labels.ts';
import { measureOptions } from './measureOptions.ts';
import { newEntry } from './newEntry.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { objectIn } from './read.ts';
import { useScene } from './scene.ts';
import { cellAt } from './tables.ts';
import { useFoundHeading } from './useFoundHeading.ts';
import { useView } from './view.ts';

/** The way to one more entry: under an id of its own, or for one of the things that have none. */
function AddEntry({ path, node }: { readonly path: Path; readonly node: RecordNode }) {
  const { document, writing, say, change } = useScene();
  const { goTo } = useFinding();
  const { view, look } = useView();
  const words = useWords().say;
  const present = Object.keys(objectIn(valueAt(document, path)));
  const thing = labelOf(node.item, writing.words) || labelOf(node, writing.words);
  const text = rich(say.add, { thing });
  if (node.keys === 'path') return null;
  if (node.keys === 'own') {
    const add = () => {
      const at = newEntry(document, { path, node }, writing).path;
      change((whole) => newEntry(whole, { path, node }, writing).document, 'add', path);
      look({ open: [...view.open, pathText(at)] });
      goTo(at);
    };
    return (
      <button type="button" className="button add" onClick={add}>
        {text}
      </button>
    );
  }
  const name = (id: string) => titleOf([...path, id], document, writing.words);
  const options =
    node.keys === 'measure'
      ? measureOptions(words)
      : suitableIds(document, node.keys, node.pattern, path).map((id) => ({ value: id, label: name(id) }));
  const missing = options.filter(({ value }) => !present.includes(value));
  if (missing.length === 0) return null;
  const add = (id: string) => {
    change((whole) => addField(whole, { path: [...path, id], node: node.item, replaces: [] }), 'add', path);
    look({ open: [...view.open, pathText([...path, id])] });
    goTo([...path, id]);
  };
  return (
    <select className="input add" aria-label={say.addField} value="" onChange={({ currentTarget }) => add(currentTarget.value)}>
      <option value="">{text}</option>
      {missing.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export interface NodeProps {
  readonly path: Path;
  readonly node: FieldNode;
  /** Of its heading. */
  readonly level: number;
}

interface RecordProps extends NodeProps {
  readonly node: RecordNode;
  /** What each thing has. */
  readonly children: (item: NodeProps) => ReactNode;
}

/** The entries of a record: things as groups, single values as fields under the names of what they are for. */
export function RecordView({ path, node, level, children }: RecordProps) {
  const { document, writing } = useScene();
  const words = useWords().say;
  const Tag = `h${Math.min(6, level)}` as 'h4';
  const label = labelOf(node, writing.words);
  const named = node.keys === 'measure' ? measureOptions(words) : [];
  const heading = useFoundHeading(path);
  const ids = Object.keys(objectIn(valueAt(document, path)));
  const isRemovable = !node.required && (path.length > 1 || ids.length === 0);
  return (
    <section className="part">
      <div className="part-head">
        <Tag ref={heading} tabIndex={-1}>
          {label}
        </Tag>
        {isRemovable && <RemoveButton path={path} name={label} />}
      </div>
      <PartErrors path={path} />
      {ids.map((id) => {
        const at = [...path, id];
        const cell = cellAt(at, node.item);
        const title = named.find(({ value }) => value === id)?.label ?? titleOf(at, document, writing.words);
        if (node.item.kind === 'object')
          return (
            <EntryGroup key={id} path={at} record={node} level={level + 1} title={title}>
              {children({ path: at, node: node.item, level: level + 2 })}
            </EntryGroup>
          );
        return cell.kind === 'edit' && <FieldRow key={id} cell={cell} label={title} />;
      })}
      <AddEntry path={path} node={node} />
    </section>
  );
}
