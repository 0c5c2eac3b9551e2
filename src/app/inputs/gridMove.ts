import type { Selection } from '../fields/pasteGrid.ts';

/** The cell that has the focus, and the one from which cells are selected up to it. */
export interface Cursor {
  readonly row: number;
  readonly column: number;
  readonly fromRow: number;
  readonly fromColumn: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export const cursorAt = (row: number, column: number): Cursor => ({ row, column, fromRow: row, fromColumn: column });

export function selectionOf({ row, column, fromRow, fromColumn }: Cursor): Selection {
  return {
    row: Math.min(row, fromRow),
    column: Math.min(column, fromColumn),
    rows: Math.abs(row - fromRow) + 1,
    columns: Math.abs(column - fromColumn) + 1,
  };
}

export const isSelected = ({ row, column, rows, columns }: Selection, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** Rows of a page up or down. */
const page = 10;

/** By how much a key moves; Home and End to the ends of a row, with Ctrl to those of the grid. */
function steps({ rows, columns }: Size): Readonly<Record<string, readonly [rows: number, columns: number]>> {
  return {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageUp: [-page, 0],
    PageDown: [page, 0],
    Home: [0, -columns],
    End: [0, columns],
    'Ctrl+Home': [-rows, -columns],
    'Ctrl+End': [rows, columns],
    'Ctrl+ArrowUp': [-rows, 0],
    'Ctrl+ArrowDown': [rows, 0],
    'Ctrl+ArrowLeft': [0, -columns],
    'Ctrl+ArrowRight': [0, columns],
  };
}

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const within = (value: number, end: number): number => Math.max(0, Math.min(end - 1, value));

/** The cursor after a key; with Shift it selects. In a right-to-left grid the next column lies to the left. Undefined for other keys. */
export function moved(
  cursor: Cursor,
  { key, shiftKey, ctrlKey, metaKey }: Press,
  size: Size,
  rightToLeft = false,
): Cursor | undefined {
  const turned = rightToLeft ? (mirrored[key] ?? key) : key;
  const step = steps(size)[ctrlKey || metaKey ? `Ctrl+${turned}` : turned];
  if (step === undefined) return undefined;
  const [row, column] = [within(cursor.row + step[0], size.rows), within(cursor.column + step[1], size.columns)];
  return shiftKey ? { ...cursor, row, column } : cursorAt(row, column);
}
