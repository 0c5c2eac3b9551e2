import type { JsonValue } from '../../scenario/jsonValue.ts';
import type { CellNode, ChoiceNode, NumberNode, TextFormat, TextNode } from './fieldNode.ts';
import { type CellWriting, formatCell, formatNumber, optionText } from './formatCell.ts';
import { trimmed, withoutMarks } from './invisibleMarks.ts';
import { readDuration, readNumber } from './readNumber.ts';
import type { Reason } from './reason.ts';
import { withoutUnit } from './withoutUnit.ts';

/**
 * What a person typed: the value of the field with what was understood, as its cell shows it, or why it is not taken. The value is
 * undefined where an optional text was emptied, so that the field goes.
 */
export type CellResult =
  | { readonly ok: true; readonly value: JsonValue | undefined; readonly shown: string }
  | { readonly ok: false; readonly reason: Reason };

const refused = (reason: Reason): CellResult => ({ ok: false, reason });
const sameWord = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function rangeReason({ range }: NumberNode, text: string, writing: CellWriting): Reason {
  const { above, below } = range;
  const [low, high] = [range.low, range.high].map((end) => (end === undefined ? '' : formatNumber(writing.language, end)));
  const ends = { text, low: low ?? '', high: high ?? '' };
  if (range.high === undefined) return { code: above ? 'notAbove' : 'tooLow', ...ends };
  if (range.low === undefined) return { code: 'tooHigh', ...ends };
  return { code: above ? 'notAboveTo' : below ? 'notBelow' : 'outOfRange', ...ends };
}

function inRange({ range: { low, high, above, below } }: NumberNode, value: number): boolean {
  const highEnough = low === undefined || (above ? value > low : value >= low);
  return highEnough && (high === undefined || (below ? value < high : value <= high));
}

function parseNumber(node: NumberNode, typed: string, writing: CellWriting): CellResult {
  const text = withoutMarks(typed).trim();
  if (text === '') return refused({ code: 'empty' });
  if (node.nullable && sameWord(text, writing.words.forEver)) return { ok: true, value: null, shown: writing.words.forEver };
  const isDuration = node.unit === 'seconds' && text.includes(':');
  const value = isDuration ? readDuration(text) : readNumber(withoutUnit(text, node, writing));
  if (value === undefined) return refused({ code: node.unit === 'seconds' ? 'notDuration' : 'notNumber', text });
  if (!inRange(node, value)) return refused(rangeReason(node, text, writing));
  if (!Number.isFinite(value)) return refused({ code: 'tooLarge', text });
  if (node.kind === 'whole' && !Number.isInteger(value)) return refused({ code: 'notWhole', text });
  return { ok: true, value, shown: formatCell(node, value, writing) };
}

const formatReasons = {
  id: 'notId',
  date: 'notDate',
  clock: 'notClock',
  currency: 'notCurrency',
  language: 'notLanguage',
} as const satisfies Partial<Record<TextFormat, Reason['code']>>;

function parseText(node: TextNode, text: string, writing: CellWriting): CellResult {
  if (text === '') {
    return node.required ? refused({ code: 'emptyText' }) : { ok: true, value: undefined, shown: '' };
  }
  const value = node.format === 'clock' && /^\d:/.test(text) ? `0${text}` : text;
  if (node.format !== 'any' && node.looks && !node.looks.test(value)) return refused({ code: formatReasons[node.format], text });
  if (node.longest !== undefined && value.length > node.longest) {
    const [most = '', length = ''] = [node.longest, value.length].map((count) => formatNumber(writing.language, count));
    return refused({ code: 'textTooLong', most, length });
  }
  return { ok: true, value, shown: value };
}

function parseChoice({ options }: ChoiceNode, text: string, writing: CellWriting): CellResult {
  const named = options.find((option) => sameWord(String(option), text) || sameWord(optionText(writing, option), text));
  if (named !== undefined) return { ok: true, value: named, shown: optionText(writing, named) };
  return refused({ code: 'notOption', text, options: options.map((option) => optionText(writing, option)) });
}

function parseYesNo(text: string, writing: CellWriting): CellResult {
  const [yes, no] = [optionText(writing, 'yes'), optionText(writing, 'no')];
  if ([yes, 'yes', 'true'].some((word) => sameWord(word, text))) return { ok: true, value: true, shown: yes };
  if ([no, 'no', 'false'].some((word) => sameWord(word, text))) return { ok: true, value: false, shown: no };
  return refused({ code: 'notYesNo', text });
}

/** Reads what was typed, or pasted, into the cell of a field. Spaces and marks of direction around it do not count. */
export function parseCell(node: CellNode, typed: string, writing: CellWriting): CellResult {
  if ('range' in node) return parseNumber(node, typed, writing);
  const text = trimmed(typed);
  if (node.kind === 'text') return parseText(node, text, writing);
  return node.kind === 'choice' ? parseChoice(node, text, writing) : parseYesNo(text, writing);
}
