/** Something wrong in a data file; `line` counts from 1, the header included. */
export interface DataProblem {
  readonly file: number;
  readonly line: number;
  readonly message: string;
}

/** A row of a table: cells in the order of the columns asked for. */
export interface CsvRow {
  readonly file: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table in one or several files, and what was wrong with them; a row with a problem is not among the rows. */
export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads comma-separated texts with a header line each: the named columns, in the order named; other columns are passed over.
 * There is no quoting: a cell ends at the next comma.
 */
export function csvTable(texts: readonly string[], columns: readonly string[]): CsvTable {
  const tables = texts.map((text, file) => readFile(text, file, columns));
  return { rows: tables.flatMap((table) => table.rows), problems: tables.flatMap((table) => table.problems) };
}

function readFile(text: string, file: number, columns: readonly string[]): CsvTable {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split(',');
  const places = columns.map((column) => header.indexOf(column));
  const missing = columns.filter((_, at) => places[at] === -1);
  if (missing.length > 0) return { rows: [], problems: [{ file, line: 1, message: `lacks the columns ${missing.join(', ')}` }] };
  const rows: CsvRow[] = [];
  const problems: DataProblem[] = [];
  lines.forEach((content, at) => {
    if (at === 0 || content === '') return;
    const cells = content.split(',');
    if (cells.length === header.length) rows.push({ file, line: at + 1, cells: places.map((place) => cells[place] as string) });
    else problems.push({ file, line: at + 1, message: `has ${cells.length} cells where the header has ${header.length}` });
  });
  return { rows, problems };
}

/** The whole number >= 0 that a cell holds; undefined if it holds none. */
export function wholeNumber(cell: string): number | undefined {
  return /^\d{1,9}$/.test(cell) ? Number(cell) : undefined;
}
