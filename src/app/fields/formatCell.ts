import type { JsonValue } from '../../scenario/jsonValue.ts';
import { type Language, localeOf } from '../language/language.ts';
import type { CellNode } from './fieldNode.ts';
import { withoutMarks } from './invisibleMarks.ts';
import type { FieldWords, OptionWord } from './words.ts';

/** In what language a cell is read and written. */
export interface CellWriting {
  readonly language: Language;
  readonly words: FieldWords;
  /** The currency of the scenario, three letters. */
  readonly currency: string;
}

/** As many digits as tell a number from every other. */
const allDigits = { maximumSignificantDigits: 17 } as const;
const writers = new Map<Language, Intl.NumberFormat>();

/** A number in full, with thousands grouped; never rounded. */
export function formatNumber(language: Language, value: number): string {
  const writer = writers.get(language) ?? new Intl.NumberFormat(localeOf[language], allDigits);
  writers.set(language, writer);
  return withoutMarks(writer.format(value));
}

export function optionText({ language, words }: CellWriting, option: string | number): string {
  if (typeof option === 'number') return formatNumber(language, option);
  return Object.hasOwn(words.options, option) ? words.options[option as OptionWord] : option;
}

/** A value as its cell shows it, without its unit; `parseCell` reads it back as the same value. */
export function formatCell(node: CellNode, value: JsonValue | undefined, writing: CellWriting): string {
  if (value === undefined) return '';
  if (value === null) return writing.words.forEver;
  if (typeof value === 'boolean') return optionText(writing, value ? 'yes' : 'no');
  if (node.kind === 'choice') return optionText(writing, typeof value === 'number' ? value : String(value));
  return typeof value === 'number' && node.name !== 'year' ? formatNumber(writing.language, value) : String(value);
}
