import { isJsonObject } from '../../scenario/jsonValue.ts';
import { pathText, valueAt } from '../../scenario/path.ts';
import type { ObjectNode } from '../fields/fieldNode.ts';
import { isNameable } from '../fields/fieldsOf.ts';
import { AddField } from './AddField.tsx';
import { FieldDifference, FieldErrors, PartErrors } from './FieldParts.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FieldSource } from './FieldSource.tsx';
import { LawFields } from './LawFields.tsx';
import { labelOf } from './labels.ts';
import { meaningOf } from './meaning.ts';
import { type NodeProps, RecordView } from './RecordView.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { SeveralValues } from './SeveralValues.tsx';
import { useScene } from './scene.ts';
import { useSection } from './sectionContext.ts';
import { cellAt } from './tables.ts';
import { isIn } from './tree.ts';
import { useFoundHeading } from './useFoundHeading.ts';

/** The fields of an object that are there, and the way to those that are not. */
function ObjectFields({ path, node, level }: NodeProps & { readonly node: ObjectNode }) {
  const { document } = useScene();
  const section = useSection();
  const value = valueAt(document, path);
  const fields = node.fields.filter((field) => isIn(section, field));
  const isThere = (name: string) => isJsonObject(value) && Object.hasOwn(value, name);
  return (
    <>
      {fields.map(
        (field) => isThere(field.name) && <NodeView key={field.name} path={[...path, field.name]} node={field} level={level} />,
      )}
      <AddField path={path} fields={fields.filter((field) => !isThere(field.name) && isNameable(field, document))} />
    </>
  );
}

/** A part with a heading of its own, what it means and, where it may be absent, the way to take it away. */
function Part({ path, node, level, children }: NodeProps & { readonly children: React.ReactNode }) {
  const { writing, say } = useScene();
  const cell = cellAt(path, node);
  const heading = useFoundHeading(path);
  const Tag = `h${Math.min(6, level)}` as 'h4';
  return (
    <section className="part">
      <div className="part-head">
        <Tag ref={heading} tabIndex={-1}>
          {labelOf(node, writing.words)}
        </Tag>
        {!node.required && <RemoveButton path={path} name={labelOf(node, writing.words)} />}
      </div>
      <p className="help">{meaningOf(node, writing, say)}</p>
      {node.kind === 'object' || cell.kind === 'fixed' ? <PartErrors path={path} /> : <FieldErrors cell={cell} />}
      {children}
      {cell.kind !== 'fixed' && <FieldDifference cell={cell} />}
      {node.kind !== 'object' && <FieldSource path={path} node={node} />}
    </section>
  );
}

/** A node of the document as people edit it. */
export function NodeView(props: NodeProps) {
  const { path, node } = props;
  if (node.kind === 'record')
    return (
      <RecordView {...props} node={node}>
        {(item) => <NodeView {...item} />}
      </RecordView>
    );
  if (node.kind === 'object') {
    const fields = <ObjectFields {...props} node={node} level={path.length === 0 ? props.level : props.level + 1} />;
    return path.length === 0 || node.name === '*' ? fields : <Part {...props}>{fields}</Part>;
  }
  const cell = cellAt(path, node);
  if (cell.kind === 'edit' && node.kind !== 'law') return <FieldRow key={pathText(path)} cell={cell} />;
  return (
    <Part {...props}>
      {node.kind === 'law' ? <LawFields path={path} node={node} /> : <SeveralValues path={path} node={node} />}
    </Part>
  );
}
