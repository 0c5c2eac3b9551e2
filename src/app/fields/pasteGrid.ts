import { clipboardRows } from './clipboardRows.ts';
import type { CellResult } from './parseCell.ts';

/** The cells that are selected where something is pasted: the first, and how many. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PastedCell {
  readonly row: number;
  readonly column: number;
  /** What was pasted. */
  readonly text: string;
  readonly result: CellResult;
}

interface Pasted {
  readonly cells: readonly PastedCell[];
  /** Cells of the clipboard for which there is no cell to edit: beyond the grid, or fixed. */
  readonly outside: number;
}

/** How often something of a length goes into a selection: as often as fills it where it is a multiple in both directions, else once. */
function repeats(selection: Selection, rows: number, columns: number): [down: number, across: number] {
  const fills = selection.rows % rows === 0 && selection.columns % columns === 0;
  return fills ? [selection.rows / rows, selection.columns / columns] : [1, 1];
}

/**
 * What a text from a spreadsheet puts into the cells of a grid from the selection on. `read` reads a text as the cell does; undefined where
 * there is no cell to edit. As in spreadsheets a selection that is a multiple of what is pasted is filled with it. Nothing is set here.
 */
export function pasteGrid(
  text: string,
  selection: Selection,
  read: (row: number, column: number, text: string) => CellResult | undefined,
): Pasted {
  const rows = clipboardRows(text);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [down, across] = repeats(selection, rows.length, columns);
  const cells: PastedCell[] = [];
  let outside = 0;
  for (let row = 0; row < down * rows.length; row++) {
    for (let column = 0; column < across * columns; column++) {
      const typed = rows[row % rows.length]?.[column % columns];
      if (typed === undefined) continue;
      const at = { row: selection.row + row, column: selection.column + column };
      const result = read(at.row, at.column, typed);
      if (result) cells.push({ ...at, text: typed, result });
      else outside++;
    }
  }
  return { cells, outside };
}
