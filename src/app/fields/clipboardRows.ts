const ends = new Set(['\t', '\n', '\r', undefined]);

/** Where the quoted cell that begins at a position ends, after its closing quote; undefined where the quotes are part of the text. */
function endOfQuoted(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at !== -1 && ends.has(text[at + 1]) ? at + 1 : undefined;
}

function endOfPlain(text: string, start: number): number {
  let at = start;
  while (!ends.has(text[at])) at++;
  return at;
}

/**
 * The rows and cells of a text as spreadsheets put it on the clipboard: cells set apart by tabs, rows by line ends of any kind, cells that
 * hold either in double quotes with quotes doubled. A line end after the last row begins no other.
 */
export function clipboardRows(text: string): string[][] {
  const body = text.replace(/(\r\n|\n|\r)$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= body.length; at++) {
    const quoted = body[at] === '"' ? endOfQuoted(body, at) : undefined;
    const end = quoted ?? endOfPlain(body, at);
    rows.at(-1)?.push(quoted === undefined ? body.slice(at, end) : body.slice(at + 1, end - 1).replaceAll('""', '"'));
    if (end < body.length && body[end] !== '\t') rows.push([]);
    at = body.startsWith('\r\n', end) ? end + 1 : end;
  }
  return rows;
}
