import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { NumbersNode } from '../fields/fieldNode.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { setField } from '../fields/setField.ts';
import { localeOf } from '../language/language.ts';
import { calendarOf, clockText, dateOf } from './calendar.ts';
import { fieldCell, type GridCell, rounded } from './cells.ts';
import type { GridModel } from './gridModel.ts';
import { dayText, labelOf } from './labels.ts';
import type { Scene } from './scene.ts';

/** How the numbers of a list lie in a grid. */
interface Layout {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Position in the list. */
  readonly at: (row: number, column: number) => number;
}

const week = 7;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Lists by interval: times of the day down, days across; by day: weeks down, weekdays across; others in one column. */
function layoutOf({ per }: NumbersNode, length: number, label: string, { document, writing: { language }, say }: Scene): Layout {
  const calendar = calendarOf(document);
  const { perDay, intervalMinutes } = calendar;
  const clocks = upTo(perDay).map((interval) => clockText(interval * intervalMinutes));
  if (per === 'interval') {
    const days = Math.max(1, Math.ceil(length / perDay));
    const columns =
      days === 1 && calendar.days > 1 ? [say.everyDay] : upTo(days).map((day) => dayText(calendar, day, language, 'short'));
    return { rows: clocks, columns, at: (row, column) => column * perDay + row };
  }
  if (per === 'day') {
    const weekdays = upTo(Math.min(week, length)).map((day) =>
      new Intl.DateTimeFormat(localeOf[language], { weekday: 'short', timeZone: 'UTC' }).format(dateOf(calendar, day)),
    );
    const rows = upTo(Math.ceil(length / week)).map((each) => dayText(calendar, each * week, language, 'none'));
    return { rows, columns: weekdays, at: (row, column) => row * week + column };
  }
  const rows =
    per === 'hour'
      ? upTo(length).map((hour) => clockText(60 * hour))
      : per === 'load'
        ? upTo(length).map((at) => String(at + 1))
        : per === 'queueLength'
          ? upTo(length).map(String)
          : clocks;
  return { rows, columns: [label], at: (row) => row };
}

/** Of a column of a list by interval: what the numbers come to. */
function totalOf(list: readonly unknown[], layout: Layout, column: number, factor: number): number {
  return layout.rows.reduce((all, _, row) => all + Number(list[layout.at(row, column)] ?? 0), 0) * factor;
}

const drawnDays = 7;
const drawnRows = 96;

/** The grid of a list of numbers. */
export function seriesModel(path: Path, node: NumbersNode, scene: Scene): GridModel {
  const { document, writing, say } = scene;
  const value = valueAt(document, path);
  const list = Array.isArray(value) ? value : [];
  const label = labelOf(node, writing.words);
  const key = pathText(path);
  const layout = layoutOf(node, list.length, label, scene);
  const item = { ...node.item, words: node.words };
  const isRoster = node.item.unit === 'agents';
  const hasTotal = node.per === 'interval';
  const cell = (row: number, column: number): GridCell | undefined => {
    const at = layout.at(row, column);
    if (row < layout.rows.length) return at < list.length ? fieldCell([...path, at], item, `${key}[${at}]`) : undefined;
    const factor = isRoster ? calendarOf(document).intervalMinutes / 60 : 1;
    return { kind: 'fixed', text: formatNumber(writing.language, rounded(totalOf(list, layout, column, factor))) };
  };
  const titles = [...layout.rows, ...(hasTotal ? [isRoster ? say.totalHours : say.total] : [])];
  return {
    ...{ title: label, corner: writing.words.per[node.per], cell, tight: true },
    rows: titles.map((title) => ({ key: title, title })),
    columns: layout.columns.map((title) => ({ key: title, title })),
    begin: Math.max(
      0,
      layout.rows.findIndex((_, row) => layout.columns.some((__, column) => Number(list[layout.at(row, column)]) > 0)),
    ),
    most: { rows: drawnRows + 1, columns: drawnDays },
    locate: (wanted) => {
      const at = wanted[path.length];
      if (!path.every((key, step) => wanted[step] === key) || typeof at !== 'number') return undefined;
      for (const row of layout.rows.keys())
        for (const column of layout.columns.keys()) if (layout.at(row, column) === at) return [row, column];
      return undefined;
    },
  };
}

/** How many numbers a list must have; undefined where the calendar does not say. */
export function wantedLength({ per, length }: NumbersNode, document: Scene['document'], now: number): number | undefined {
  const { days, perDay } = calendarOf(document);
  if (length !== undefined) return length;
  if (per === 'interval') return now === perDay ? perDay : days * perDay;
  return per === 'intervalOfDay' ? perDay : per === 'day' ? days : undefined;
}

/** A list repeated, or cut, to a length. */
export const fitted = (list: readonly JsonValue[], length: number): JsonValue[] =>
  upTo(length).map((at) => list[at % Math.max(1, list.length)] ?? 0);

/** The document with a list of numbers that fits its calendar: days repeat in turn, what is too long is cut. */
export function withFittedList(document: JsonObject, path: Path): JsonObject {
  const [node, list] = [nodeAt(path, document), valueAt(document, path)];
  const wanted = node?.kind === 'numbers' && Array.isArray(list) ? wantedLength(node, document, list.length) : undefined;
  return wanted !== undefined && Array.isArray(list) ? setField(document, path, fitted(list, wanted)) : document;
}
