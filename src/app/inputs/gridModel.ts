import type { Path } from '../../scenario/path.ts';
import type { GridCell } from './cells.ts';
import type { Table } from './tables.ts';

/** A grid of cells. */
export interface GridModel {
  readonly title: string;
  /** What a row is. */
  readonly corner: string;
  readonly rows: readonly { readonly key: string; readonly title: string; readonly path?: Path }[];
  readonly columns: readonly { readonly key: string; readonly title: string; readonly group?: string; readonly unit?: string }[];
  readonly cell: (row: number, column: number) => GridCell | undefined;
  /** Where a field stands, for grids that would be long to look through; undefined for a field of others. */
  readonly locate?: (path: Path) => readonly [row: number, column: number] | undefined;
  /** The row that is seen first. */
  readonly begin?: number;
  /** Cells are small, and many: no second line in them. */
  readonly tight?: boolean;
  /** Most rows and columns that are drawn at once. */
  readonly most?: { readonly rows: number; readonly columns: number };
}

/** A table of things as a grid. */
export function gridOf({ title, corner, rows, columns }: Table): GridModel {
  return {
    ...{ title, corner, columns },
    rows: rows.map(({ path, title: name }) => ({ key: path.join('\n'), title: name, path })),
    cell: (row, column) => {
      const path = rows[row]?.path;
      return path && columns[column]?.cell(path);
    },
  };
}
