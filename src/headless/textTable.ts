/** How the cells of a column stand. */
export type Align = 'left' | 'right';

const pad = (text: string, width: number, align: Align): string => (align === 'left' ? text.padEnd(width) : text.padStart(width));

/**
 * Rows of cells as lines of equal columns, two spaces apart; the first row is the heading, with a rule under it. `align` is that of
 * each column; columns beyond it stand to the right.
 */
export function textTable(rows: readonly (readonly string[])[], align: readonly Align[] = ['left']): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, align[column] ?? 'right'))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}
