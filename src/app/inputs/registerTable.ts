import { type Path, valueAt } from '../../scenario/path.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { type Cell, fieldCell, type GridCell, isCellNode, isNumberNode, shownText } from './cells.ts';
import { aboutPath, placeText } from './labels.ts';
import { leavesOf } from './leaves.ts';
import { fieldIn } from './read.ts';
import { assumptionNode, withRangeEnd } from './register.ts';
import { type Column, cellAt, type Source, type Table, thingsTable, unitOfColumn } from './tables.ts';
import { volumeCell } from './volumeCell.ts';

/** The field that stands for what an assumption is about: of a volume, and of a roster, their numbers. */
function valueCell(about: Path, { document, say }: Source): GridCell | undefined {
  const value = valueAt(document, about);
  const node = nodeAt(about, document);
  if (!node || value === undefined) return undefined;
  if (node.pattern === 'inquiryTypes.*.volume') return volumeCell(document, String(about[1]), say);
  const inside =
    node.kind === 'object' ? node.fields.find(({ insteadOf, name }) => insteadOf.length > 0 && fieldIn(value, name)) : node;
  return inside && cellAt(inside === node ? about : [...about, inside.name], inside);
}

/** The value that an assumption is about, as it is now. */
function valueText(about: Path, source: Source): string {
  const { document, writing } = source;
  const cell = valueCell(about, source);
  if (cell === undefined || cell.kind === 'fixed') return '';
  const text = cell.kind === 'edit' ? shownText(cell, cell.read(document), writing) : cell.text(document, writing);
  const unit = cell.kind === 'edit' ? unitOfColumn(cell.node, writing) : '';
  return `${text} ${unit}`.trim();
}

/** A field of an assumption; the ends of a range count what the field counts, and begin where it is. */
function fieldOf(path: Path, about: Path, { document }: Source): GridCell | undefined {
  const plain = nodeAt(path);
  const node = plain && assumptionNode(plain, about, document);
  if (!node || !isCellNode(node)) return undefined;
  const cell = fieldCell(path, node);
  if (path.at(-2) !== 'range') return cell;
  const ofRange: Cell = { ...cell, write: (whole, value) => withRangeEnd(whole, path, about, value) };
  return isNumberNode(nodeAt(about, document)) ? ofRange : undefined;
}

/** The assumption register: what each figure rests on, its range, and the value as it is now. */
export function registerTable(source: Source): Table {
  const { document, writing, say } = source;
  const leaves = leavesOf('assumptions', 'all');
  const plain = thingsTable(leaves, source);
  const now: Column = {
    ...{ key: 'now', title: say.valueNow, group: '', unit: '' },
    cell: (row) => ({ kind: 'fixed', text: valueText(aboutPath(row), source) }),
  };
  const columns = leaves.map((leaf, at): Column => {
    const column = plain?.columns[at];
    return {
      ...{ key: leaf.keys.join('.'), title: column?.title ?? '', group: column?.group ?? '', unit: '' },
      cell: (row) => fieldOf([...row, ...leaf.keys.slice(2)], aboutPath(row), source),
    };
  });
  const order = ['basis', 'source', 'low', 'likely', 'high', 'year', 'sampleSize', 'note'];
  const place = ({ key }: Column) => order.indexOf(key.split('.').at(-1) ?? '');
  return {
    ...{ key: 'assumptions', title: plain?.title ?? '', corner: say.assumptionAbout },
    rows: (plain?.rows ?? []).map((row) => ({ ...row, title: placeText(aboutPath(row.path), document, writing) })),
    columns: [now, ...columns.sort((one, other) => place(one) - place(other))],
  };
}
