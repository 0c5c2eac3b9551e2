import type { JsonValue } from '../../scenario/jsonValue.ts';
import { isJsonObject } from '../../scenario/jsonValue.ts';
import { clockPattern } from '../../scenario/schema/calendar.ts';
import type { CellWriting } from './formatCell.ts';
import { trimmed, withoutMarks } from './invisibleMarks.ts';
import type { CellResult } from './parseCell.ts';

const dash = '\u2013';
const between = /\s*[-\u2013\u2014\u2212]\s*/;

const clockOf = (text: string): string => (/^\d:/.test(text) ? `0${text}` : text);

/** Opening periods of a day as one text, 08:30–14:00, 16:00–18:00; the word for closed where there is none. */
export function periodsText(value: JsonValue | undefined, { words }: Pick<CellWriting, 'words'>): string {
  const periods = Array.isArray(value) ? value.filter(isJsonObject) : [];
  return periods.length === 0 ? words.closed : periods.map(({ from, to }) => `${from}${dash}${to}`).join(', ');
}

/** Reads such a text: hours as HH:MM, each period with a dash, periods set apart by commas. */
export function parsePeriods(typed: string, writing: CellWriting): CellResult {
  const text = trimmed(withoutMarks(typed));
  if (text === '' || text.toLowerCase() === writing.words.closed.toLowerCase())
    return { ok: true, value: [], shown: writing.words.closed };
  const periods = text.split(/\s*[,;]\s*/).map((period) => period.split(between).map(clockOf));
  const read = periods.map(([from = '', to = '', ...more]) =>
    more.length === 0 && clockPattern.test(from) && clockPattern.test(to) ? { from, to } : undefined,
  );
  const value = read.filter((period) => period !== undefined);
  if (value.length < read.length) return { ok: false, reason: { code: 'notPeriods', text } };
  return { ok: true, value, shown: periodsText(value, writing) };
}
