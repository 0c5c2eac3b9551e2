import { useId } from 'react';
import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { LawSpec } from '../../scenario/schema/law.ts';
import { changeLaw } from '../fields/changeLaw.ts';
import type { FieldNode, LawNode } from '../fields/fieldNode.ts';
import { optionText } from '../fields/formatCell.ts';
import { setField } from '../fields/setField.ts';
import { fieldCell, isCellNode } from './cells.ts';
import { FieldRow } from './FieldRow.tsx';
import { ListGrid } from './ListGrid.tsx';
import { labelOf } from './labels.ts';
import { useScene } from './scene.ts';

function fieldsOf({ laws }: LawNode, law: string): readonly FieldNode[] {
  return Object.hasOwn(laws, law) ? (laws[law] ?? []) : [];
}

/** A distribution: its law, and the numbers that the law has. Another law keeps the mean. */
export function LawFields({ path, node }: { readonly path: Path; readonly node: LawNode }) {
  const { document, writing, change } = useScene();
  const id = useId();
  const value = valueAt(document, path);
  const law = isJsonObject(value) && typeof value.law === 'string' ? value.law : undefined;
  const choose = (next: string) =>
    change(
      (whole) => {
        const spec = (valueAt(whole, path) ?? { law: 'exponential', meanSeconds: 60 }) as unknown as LawSpec;
        return setField(whole, path, changeLaw(spec, next as LawSpec['law']) as unknown as JsonValue);
      },
      'value',
      path,
    );
  return (
    <div className="law">
      <div className="field">
        <label htmlFor={id}>{labelOf(node.choice, writing.words)}</label>
        <div className="field-value">
          <select id={id} className="input" value={law ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {law === undefined && <option value="" />}
            {node.choice.options.map((option) => (
              <option key={option} value={option}>
                {optionText(writing, option)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {law !== undefined &&
        fieldsOf(node, law).map((field) => {
          const at = [...path, field.name];
          if (isCellNode(field)) return <FieldRow key={pathText(at)} cell={fieldCell(at, field)} />;
          return field.kind === 'list' ? <ListGrid key={pathText(at)} path={at} node={field} /> : null;
        })}
    </div>
  );
}
