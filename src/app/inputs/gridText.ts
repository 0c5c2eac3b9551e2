import type { Selection } from '../fields/pasteGrid.ts';
import type { GridCell } from './cells.ts';
import type { GridModel } from './gridModel.ts';
import type { Scene } from './scene.ts';

function cellText(
  cell: GridCell | undefined,
  { document, writing, drafts }: Pick<Scene, 'document' | 'writing' | 'drafts'>,
): string {
  if (cell === undefined) return '';
  if (cell.kind === 'fixed') return cell.text;
  if (cell.kind === 'summary') return cell.text(document, writing);
  return drafts.get(cell.key)?.text ?? cell.text(cell.read(document), writing);
}

/** A cell as a spreadsheet takes it: in quotes where it holds a tab or the end of a line. */
const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The selected cells as a text for spreadsheets: numbers in full, cells set apart by tabs, rows by line ends. */
export function copyText(
  model: GridModel,
  { row, column, rows, columns }: Selection,
  scene: Pick<Scene, 'document' | 'writing' | 'drafts'>,
): string {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => quoted(cellText(model.cell(row + down, column + across), scene))).join('\t'),
  ).join('\n');
}

/** The cells of a selection that can be edited. */
export function cellsIn(model: GridModel, { row, column, rows, columns }: Selection): GridCell[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    model.cell(row + Math.floor(at / columns), column + (at % columns)),
  ).filter((cell) => cell !== undefined);
}
