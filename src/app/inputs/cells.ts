import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { lawMean } from '../../scenario/lawMean.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { LawSpec } from '../../scenario/schema/law.ts';
import { withoutValue } from '../fields/editDocument.ts';
import type { CellNode, FieldNode, NumberNode } from '../fields/fieldNode.ts';
import { type CellWriting, formatCell, formatNumber } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { type CellResult, parseCell } from '../fields/parseCell.ts';
import { parsePeriods, periodsText } from '../fields/periods.ts';
import { setField } from '../fields/setField.ts';
import { withMean } from '../fields/withMean.ts';

/** One cell of a table, or one field of a form: what it is about and how it is read, shown and set. */
export interface Cell {
  readonly kind: 'edit';
  /** Names it on the page; its path, with what is shown of it where that is not the value itself. */
  readonly key: string;
  /** The field it is about: for its mark, its problems, links to it. */
  readonly path: Path;
  readonly node: FieldNode;
  /** What it is called and means where that is not what its field says. */
  readonly name?: string;
  readonly meaning?: string;
  readonly read: (document: JsonObject) => JsonValue | undefined;
  readonly write: (document: JsonObject, value: JsonValue) => JsonObject;
  /** The value as it is edited. */
  readonly text: (value: JsonValue | undefined, writing: CellWriting) => string;
  readonly parse: (text: string, writing: CellWriting) => CellResult;
  /** Without it, where it may be absent. */
  readonly remove: ((document: JsonObject) => JsonObject) | undefined;
}

/** A field of several values, edited beside the table. */
export interface SummaryCell {
  readonly kind: 'summary';
  readonly key: string;
  readonly path: Path;
  readonly node: FieldNode;
  readonly text: (document: JsonObject, writing: CellWriting) => string;
}

/** Something to read that follows from other fields. */
export interface FixedCell {
  readonly kind: 'fixed';
  readonly text: string;
  /** Whether it is not as it should be. */
  readonly amiss?: boolean;
}

export type GridCell = Cell | SummaryCell | FixedCell;

const cellKinds = ['number', 'whole', 'percent', 'text', 'choice', 'yesNo'];
export const isCellNode = (node: FieldNode): node is CellNode => cellKinds.includes(node.kind);
export const isNumberNode = (node: FieldNode | undefined): node is NumberNode => node !== undefined && 'range' in node;

/** A figure that follows from others, with no more digits than are of use: 188.1, 12.35, 0.004. */
export function rounded(value: number): number {
  const size = Math.abs(value);
  const digits = size >= 10 ? 10 : size >= 1 ? 100 : 10_000;
  return Math.round(value * digits) / digits;
}

/** A single value of the document. */
export function fieldCell(path: Path, node: CellNode, key = pathText(path)): Cell {
  const isItem = typeof path.at(-1) === 'number';
  return {
    ...{ kind: 'edit', key, path, node },
    read: (document) => valueAt(document, path),
    write: (document, value) => setField(document, path, value),
    text: (value, writing) => formatCell(node, value, writing),
    parse: (text, writing) => parseCell(node, text, writing),
    remove: node.required || isItem ? undefined : (document) => withoutValue(document, path),
  };
}

const lawAt = (document: JsonObject, path: Path): LawSpec | undefined => {
  const value = valueAt(document, path);
  return isJsonObject(value) && typeof value.law === 'string' ? (value as unknown as LawSpec) : undefined;
};

/** The mean of the law at a path, in seconds; a law with numbers that are amiss has none. */
export function meanAt(document: JsonObject, path: Path): number | undefined {
  const law = lawAt(document, path);
  if (law === undefined || (law.law === 'empirical' && !Array.isArray(law.quantiles))) return undefined;
  const mean = lawMean(law);
  return Number.isFinite(mean) ? mean : undefined;
}

const meanNode = nodeAt(['teams', '', 'backlog', 'time', 'meanSeconds']) as NumberNode;

/** The mean of a law, whatever its shape; another mean stretches it. */
export function meanCell(path: Path, node: FieldNode): Cell {
  const number: NumberNode = { ...meanNode, words: node.words };
  return {
    ...{ kind: 'edit', key: `${pathText(path)} mean`, path, node },
    read: (document) => meanAt(document, path),
    write: (document, mean) => {
      const law = lawAt(document, path) ?? { law: 'exponential', meanSeconds: 0 };
      return setField(document, path, withMean(law, Number(mean)) as unknown as JsonValue);
    },
    text: (value, { language }) => (typeof value === 'number' ? formatNumber(language, rounded(value)) : ''),
    parse: (text, writing) => parseCell(number, text, writing),
    remove: node.required ? undefined : (document) => withoutValue(document, path),
  };
}

/** The opening periods of a weekday, in one text. */
export function periodsCell(path: Path, node: FieldNode): Cell {
  return {
    ...{ kind: 'edit', key: pathText(path), path, node },
    read: (document) => valueAt(document, path),
    write: (document, value) => setField(document, path, value),
    text: periodsText,
    parse: parsePeriods,
    remove: (document) => withoutValue(document, path),
  };
}

/** What a cell reads its number by; undefined for texts and choices. */
export function numberOf({ node }: Cell): NumberNode | undefined {
  return node.kind === 'law' ? meanNode : isNumberNode(node) ? node : undefined;
}

/** A value in the cell of a table: no more than four digits behind the point. */
export function shownText(cell: Cell, value: JsonValue | undefined, writing: CellWriting): string {
  return cell.text(typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value, writing);
}
