import { useMemo } from 'react';
import { type Path, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { CellGrid } from './CellGrid.tsx';
import { fieldCell, isCellNode } from './cells.ts';
import type { GridModel } from './gridModel.ts';
import { labelOf, unitText } from './labels.ts';
import { type Scene, useScene } from './scene.ts';

type ListNode = Extract<FieldNode, { kind: 'list' }>;

const drawnRows = 50;

/** The grid of a list of things that have a few fields each: one row a thing. */
function listModel(path: Path, node: ListNode, { document, writing }: Scene): GridModel {
  const { words, language, currency } = writing;
  const fields = node.item.kind === 'object' ? node.item.fields.filter(isCellNode) : [];
  const value = valueAt(document, path);
  const count = Array.isArray(value) ? value.length : 0;
  return {
    ...{ title: labelOf(node, words), corner: labelOf(node.item, words) },
    rows: Array.from({ length: count }, (_, at) => ({ key: String(at), title: formatNumber(language, at + 1) })),
    columns: fields.map((field) => ({ key: field.name, title: labelOf(field, words), unit: unitText(field, words, currency) })),
    cell: (row, column) => {
      const field = fields[column];
      return field && row < count ? fieldCell([...path, row, field.name], field) : undefined;
    },
    most: { rows: drawnRows, columns: fields.length },
  };
}

/** A list of things with a few fields each, as a grid that grows. */
export function ListGrid({ path, node }: { readonly path: Path; readonly node: ListNode }) {
  const scene = useScene();
  const { writing, say, document, change } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the same as long as it says the same
  const model = useMemo(() => listModel(path, node, scene), [path.join('\n'), node, valueAt(document, path), writing]);
  const add = () =>
    change((whole) => addField(whole, { path: [...path, model.rows.length], node: node.item, replaces: [] }), 'add', path);
  return (
    <div className="series">
      {model.rows.length > 0 && <CellGrid model={model} />}
      <button type="button" className="button" onClick={add}>
        {say.addRow}
      </button>
    </div>
  );
}
