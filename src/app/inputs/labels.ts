import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, parsePath, valueAt } from '../../scenario/path.ts';
import type { FieldKey, ThingKey } from '../fields/fieldKey.ts';
import type { FieldNode, NumbersNode } from '../fields/fieldNode.ts';
import type { CellWriting } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { titlesOf } from '../fields/titlesOf.ts';
import type { FieldWords } from '../fields/words.ts';
import { type Language, localeOf } from '../language/language.ts';
import { type Calendar, calendarOf, clockText, dateOf } from './calendar.ts';

/** Between the steps of a path; the bidirectional algorithm turns it with the line. */
export const stepMark = ' \u203a ';

/** The steps of a path in one line, each by itself whatever its direction, so that they follow each other as the line runs. */
export const stepsText = (steps: readonly string[]): string =>
  steps.length === 1 ? (steps[0] ?? '') : steps.map((step) => `\u2068${step}\u2069`).join(stepMark);

/** What a field, or one thing of a record, is called. */
export function labelOf({ words: key }: FieldNode, words: FieldWords): string {
  if (key === undefined) return '';
  return Object.hasOwn(words.labels, key) ? words.labels[key as FieldKey] : words.things[key as ThingKey];
}

export const descriptionOf = ({ words: key }: FieldNode, words: FieldWords): string =>
  key !== undefined && Object.hasOwn(words.descriptions, key) ? words.descriptions[key as FieldKey] : '';

/** The unit behind a number, the currency filled in. */
export function unitText(node: FieldNode | undefined, words: FieldWords, currency: string): string {
  const unit = node && 'unit' in node ? node.unit : undefined;
  return unit === undefined ? '' : words.units[unit].replace('{currency}', currency);
}

/** The parts of the format that only hold others: they say nothing that the name of a thing does not. */
const unsaid: ReadonlySet<string> = new Set([
  'inquiryTypes',
  'channels',
  'queues',
  'steering',
  'intradayRules',
  'teams',
  'targets',
]);

/** A day of the window. */
export const dayText = (calendar: Calendar, day: number, language: Language, weekday: 'short' | 'long' | 'none'): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    ...(weekday === 'none' ? {} : { weekday }),
    ...{ day: 'numeric', month: 'numeric', timeZone: 'UTC' },
  }).format(dateOf(calendar, day));

/** A number of a list as the day and time that it is of. */
function momentText(
  { per }: NumbersNode,
  at: number,
  length: number,
  calendar: Calendar,
  language: Language,
): string | undefined {
  const clock = clockText((at % calendar.perDay) * calendar.intervalMinutes);
  const day = Math.floor(at / calendar.perDay);
  if (per === 'interval' && length > calendar.perDay) return `${dayText(calendar, day, language, 'short')}, ${clock}`;
  const said = { interval: clock, intervalOfDay: clock, hour: clockText(60 * at), day: dayText(calendar, at, language, 'short') };
  return per === 'load' || per === 'queueLength' ? undefined : said[per];
}

/** The last step of a path into a list of numbers. */
function lastStep(path: Path, document: JsonObject, language: Language): string | undefined {
  const [home, at] = [path.slice(0, -1), path.at(-1)];
  const [list, values] = [nodeAt(home, document), valueAt(document, home)];
  if (typeof at !== 'number' || list?.kind !== 'numbers' || !Array.isArray(values)) return undefined;
  return momentText(list, at, values.length, calendarOf(document), language);
}

/** What an assumption is about stands as the text of a path. */
export const aboutPath = (path: Path): Path => parsePath(String(path[1])) ?? [];

/** Where a field stands, in people's words, the thing first: Phone agents › Shrinkage. The last step may have another name. */
export function placeText(
  path: Path,
  document: JsonObject,
  { words, language }: Pick<CellWriting, 'words' | 'language'>,
  name?: string,
): string {
  const titles = titlesOf(path, document, words);
  if (path[0] === 'assumptions' && path.length > 1)
    return stepsText([titles[0] ?? '', placeText(aboutPath(path), document, { words, language }), ...titles.slice(2)]);
  const last = name ?? lastStep(path, document, language);
  const said = last === undefined ? titles : [...titles.slice(0, -1), last];
  return stepsText(path.length > 1 && unsaid.has(String(path[0])) ? said.slice(1) : said);
}

/** A path by itself, in the direction of the language. */
export const alone = (text: string, { language }: Pick<CellWriting, 'language'>): string =>
  `${language === 'he' ? '\u2067' : '\u2066'}${text}\u2069`;
