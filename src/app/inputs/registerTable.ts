import { type Path, valueAt } from '../../scenario/path.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { type Cell, fieldCell, type GridCell, isCellNode, isNumberNode, meanAt, rounded } from './cells.ts';
import { aboutPath, placeText, unitText } from './labels.ts';
import { leavesOf } from './leaves.ts';
import { assumptionNode, withRangeEnd } from './register.ts';
import { type Column, cellAt, type Source, type Table, thingsTable } from './tables.ts';

/** The value that an assumption is about, as it is now. */
function valueText(about: Path, { document, writing }: Source): string {
  const [node, value] = [nodeAt(about, document), valueAt(document, about)];
  const mean = node?.kind === 'law' ? meanAt(document, about) : undefined;
  const unit = node?.kind === 'law' ? writing.words.units.seconds : unitText(node, writing.words, writing.currency);
  const number = typeof value === 'number' ? value : mean;
  if (number !== undefined) return `${formatNumber(writing.language, rounded(number))} ${unit}`.trim();
  if (!node || value === undefined) return '';
  const cell = cellAt(about, node);
  return cell.kind === 'edit' ? cell.text(value, writing) : cell.kind === 'summary' ? cell.text(document, writing) : '';
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
