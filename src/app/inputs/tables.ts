import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import type { FieldNode, RecordNode } from '../fields/fieldNode.ts';
import type { CellWriting } from '../fields/formatCell.ts';
import { idsOf } from '../fields/idsOf.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { sectionOf } from '../fields/sections.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { fieldCell, type GridCell, isCellNode, meanCell, periodsCell } from './cells.ts';
import { labelOf, stepMark, unitText } from './labels.ts';
import type { Leaf } from './leaves.ts';
import { objectIn } from './read.ts';
import { summaryCell } from './summaries.ts';
import { volumeCell } from './volumeCell.ts';
import type { InputsWords } from './words.ts';

interface Row {
  readonly path: Path;
  readonly title: string;
}

export interface Column {
  readonly key: string;
  readonly title: string;
  /** What the title is a part of. */
  readonly group: string;
  readonly unit: string;
  /** Nothing where a row has no such field. */
  readonly cell: (row: Path) => GridCell | undefined;
}

/** Things as rows, fields of theirs as columns. */
export interface Table {
  readonly key: string;
  readonly title: string;
  /** What a row is. */
  readonly corner: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Whether no row has anything of it yet. */
  readonly isEmpty?: boolean;
  /** The record whose entries the rows are, where one may add to them by hand. */
  readonly grows?: { readonly path: Path; readonly node: RecordNode };
}

/** What tables are made from. */
export interface Source {
  readonly document: JsonObject;
  readonly writing: CellWriting;
  readonly say: InputsWords;
}

/** The ids that the keys of a record may be; of records with ids of their own there is none to know of. */
export const knownIds = ({ keys }: RecordNode, document: JsonObject): string[] =>
  keys === 'own' || keys === 'measure' || keys === 'path' ? [] : idsOf(document, keys);

/** Entries of a record: those that are there, then ids that have none. */
function entriesOf(record: RecordNode, path: Path, document: JsonObject): string[] {
  return [...new Set([...Object.keys(objectIn(valueAt(document, path))), ...knownIds(record, document)])];
}

const volumePattern = 'inquiryTypes.*.volume.perDay';

/** Fields that have no effect where another one, beside them, is given. */
const overriddenBy: Readonly<Record<string, string>> = { 'teams.*.shrinkagePercent': 'shrinkagePercentByHour' };

/** The cell of a field; in its place, where it is not given or has no effect, that of one beside it that says the same in more detail. */
function columnCell(path: Path, node: FieldNode, { document, say }: Source): GridCell {
  if (node.pattern === volumePattern) return volumeCell(document, String(path[1]), say);
  const beside = path.slice(0, -1);
  const others = [...node.insteadOf, overriddenBy[node.pattern]].filter((name) => name !== undefined);
  const [name] = others.filter((each) => valueAt(document, [...beside, each]) !== undefined);
  const other = name === undefined ? undefined : nodeAt([...beside, name], document);
  return name === undefined || other === undefined ? cellAt(path, node) : cellAt([...beside, name], other);
}

/** The cell of a field at a path. */
export function cellAt(path: Path, node: FieldNode): GridCell {
  if (isCellNode(node)) return fieldCell(path, node);
  if (node.kind === 'law') return meanCell(path, node);
  return node.kind === 'list' && node.item.words === 'period.*' ? periodsCell(path, node) : summaryCell(path, node);
}

export const unitOfColumn = (node: FieldNode, { words, currency }: CellWriting): string =>
  node.kind === 'law' ? words.units.seconds : unitText(node, words, currency);

/** The name of the thing at a path. */
export const nameAt = (path: Path, { document, writing }: Source): string => titleOf(path, document, writing.words);

/** The labels of what stands between a thing and its field, the field last: When closed, Share who come back. */
export function columnTitle({ nodes, keys }: Leaf, { words }: CellWriting): { readonly title: string; readonly group: string } {
  const after = nodes.slice(keys.lastIndexOf('*') + 1);
  const said = after.length > 0 ? after : nodes.slice(keys.slice(0, -1).lastIndexOf('*') + 1, -1);
  const titles = said.map((node) => labelOf(node, words));
  return { title: titles.at(-1) ?? '', group: titles.slice(0, -1).join(stepMark) };
}

/** The title of a column; of one that stands for several ways to give the same, that of what is given. */
function ownTitle(leaf: Leaf, { writing, say }: Source): { readonly title: string; readonly group: string } {
  if (leaf.node.pattern === volumePattern) return { title: say.volumeOfDay, group: '' };
  const { title, group } = columnTitle(leaf, writing);
  return leaf.node.insteadOf.length > 0 ? { title: group, group: '' } : { title, group };
}

/** A table of the things of a record with fields that they share. */
export function thingsTable(leaves: readonly Leaf[], source: Source): Table | undefined {
  const [first] = leaves;
  const record = first?.records[0];
  if (first === undefined || record === undefined) return undefined;
  const { document, writing } = source;
  const path = first.keys.slice(0, first.keys.indexOf('*'));
  const entries = entriesOf(record, path, document).map((id) => [...path, id]);
  return {
    key: path.join('.'),
    title: labelOf(record, writing.words),
    corner: labelOf(record.item, writing.words),
    rows: entries.map((entry) => ({ path: entry, title: nameAt(entry, source) })),
    columns: leaves.map((leaf) => ({
      ...ownTitle(leaf, source),
      key: leaf.keys.join('.'),
      unit: unitOfColumn(leaf.node, writing),
      cell: (row) => columnCell([...row, ...leaf.keys.slice(path.length + 1)], leaf.node, source),
    })),
    ...(record.keys === 'own' && sectionOf(path.join('.')) === first.node.section ? { grows: { path, node: record } } : {}),
  };
}
