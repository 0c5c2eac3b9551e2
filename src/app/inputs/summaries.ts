import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { type CellWriting, formatNumber } from '../fields/formatCell.ts';
import { titleOf } from '../fields/titlesOf.ts';
import type { SummaryCell } from './cells.ts';
import { rounded } from './cells.ts';

/** Names of things whose ids a list holds. */
function namesIn(list: readonly JsonValue[], document: JsonObject, { words }: CellWriting): string {
  return list.map((id) => titleOf(['inquiryTypes', String(id)], document, words)).join(', ');
}

/** From the smallest to the largest of some numbers. */
function rangeText(numbers: readonly number[], { language }: CellWriting): string {
  const [low, high] = [
    numbers.reduce((one, other) => Math.min(one, other), Infinity),
    numbers.reduce((one, other) => Math.max(one, other), -Infinity),
  ];
  const [first, last] = [low, high].map((value) => formatNumber(language, rounded(value)));
  return low === high ? (first ?? '') : `${first}\u2013${last}`;
}

function summaryOf(node: FieldNode, value: JsonValue | undefined, document: JsonObject, writing: CellWriting): string {
  if (!Array.isArray(value)) return '';
  if (node.kind === 'numbers')
    return rangeText(
      value.filter((each) => typeof each === 'number'),
      writing,
    );
  if (node.kind === 'list' && node.item.kind === 'text' && node.item.refers === 'inquiryType')
    return namesIn(value, document, writing);
  return formatNumber(writing.language, value.length);
}

/** A field of several values as one short text. */
export function summaryCell(path: Path, node: FieldNode): SummaryCell {
  return {
    ...{ kind: 'summary', key: pathText(path), path, node },
    text: (document, writing) => summaryOf(node, valueAt(document, path), document, writing),
  };
}
