import type { JsonValue } from '../../scenario/jsonValue.ts';
import type { FieldNode, NumberNode } from '../fields/fieldNode.ts';
import { type CellWriting, formatCell } from '../fields/formatCell.ts';
import { filled } from '../language/rich.tsx';
import { isCellNode, isNumberNode } from './cells.ts';
import { descriptionOf, unitText } from './labels.ts';
import type { InputsWords } from './words.ts';

/** A number in a sentence, by itself from left to right. */
const own = (text: string): string => `\u2066${text}\u2069`;

/** From here on the end of a range is only a safeguard. */
const farAway = 1e6;

function rangeSentence(node: NumberNode, writing: CellWriting, say: InputsWords): string {
  const { above, below } = node.range;
  const [low, high] = [node.range.low, node.range.high].map((end) => (Math.abs(end ?? 0) < farAway ? end : undefined));
  const [first = '', last = ''] = [low, high].map((end) => (end === undefined ? '' : own(formatCell(node, end, writing))));
  const ends = { low: first, high: last };
  if (high === undefined) return low === undefined ? '' : filled(above ? say.rangeAbove : say.rangeFrom, ends);
  if (low === undefined) return filled(say.rangeUpTo, ends);
  return filled(above ? say.rangeAboveTo : below ? say.rangeBelow : say.range, ends);
}

function defaultSentence(node: FieldNode, writing: CellWriting, say: InputsWords): string {
  if (node.default === undefined || !isCellNode(node) || typeof node.default === 'object') return '';
  const unit = unitText(node, writing.words, writing.currency);
  return filled(say.otherwise, { value: own(`${formatCell(node, node.default, writing)} ${unit}`.trim()) });
}

/** What a field means, in what range it lies and what holds where it is not given. */
export function meaningOf(node: FieldNode, writing: CellWriting, say: InputsWords, instead?: string): string {
  const range = isNumberNode(node) ? rangeSentence(node, writing, say) : '';
  return [instead ?? descriptionOf(node, writing.words), range, defaultSentence(node, writing, say)]
    .filter((text) => text !== '')
    .join(' ');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as people say them from a minute on: 3:08, or 4:00:00 with hours. */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** What was understood of a value, where its unit has another way to say it: 188 seconds are 3:08. */
export function understoodOf(node: FieldNode, value: JsonValue | undefined): string | undefined {
  const isTime = node.kind === 'law' || ('unit' in node && node.unit === 'seconds');
  return isTime && typeof value === 'number' && value >= 60 ? clockOf(value) : undefined;
}
