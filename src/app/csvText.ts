/** By it spreadsheets know that the file is UTF-8. */
const byteOrderMark = '\ufeff';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A table as a CSV file for spreadsheets, its headings in the first row. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
