/** What a table says of a pattern, or of the nearest pattern above it. */
export function nearestPattern<Said>(table: Readonly<Record<string, Said>>, pattern: string): Said | undefined {
  if (Object.hasOwn(table, pattern)) return table[pattern];
  const end = pattern.lastIndexOf('.');
  return end === -1 ? undefined : nearestPattern(table, pattern.slice(0, end));
}
