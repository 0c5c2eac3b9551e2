import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { idsOf } from '../fields/idsOf.ts';
import { titlesOf } from '../fields/titlesOf.ts';
import type { FixedCell } from './cells.ts';
import { channelOf, traitsOf } from './derived.ts';
import { labelOf, stepMark, stepsText } from './labels.ts';
import type { Leaf } from './leaves.ts';
import { objectIn } from './read.ts';
import { type Column, cellAt, columnTitle, knownIds, nameAt, type Source, type Table, unitOfColumn } from './tables.ts';

/** Fields that mean something only where agents serve, or only where they do not. */
const servedByAgents: Readonly<Record<string, boolean>> = {
  'inquiryTypes.*.handling.*.wrapUp': true,
  'inquiryTypes.*.handling.*.firstContactResolutionPercent': true,
  'inquiryTypes.*.handling.*.coveragePercent': false,
  'inquiryTypes.*.handling.*.completionPercent': false,
};

/** Fields through which an entry that is absent comes to be. */
const beginners: ReadonlySet<string> = new Set(['inquiryTypes.*.handling.*.time', 'teams.*.skills.*.priority']);

/** Shares that must be 100 % together. */
const wholes: ReadonlySet<string> = new Set([
  'inquiryTypes.*.startsOnPercent.*',
  'inquiryTypes.*.handling.*.ifUnresolved.channels.*',
]);

/** A field of entries within entries: the last record gives the columns, those before it the rows. */
interface Matrix {
  readonly rowKeys: readonly string[];
  /** From a row to the record of the columns. */
  readonly middle: readonly string[];
  /** From an entry to the field. */
  readonly suffix: readonly string[];
}

function matrixOf({ keys }: Leaf): Matrix {
  const last = keys.lastIndexOf('*');
  const rowEnd = keys.slice(0, last).lastIndexOf('*') + 1;
  return { rowKeys: keys.slice(0, rowEnd), middle: keys.slice(rowEnd, last), suffix: keys.slice(last + 1) };
}

/** The paths that a document has for keys of which some are `*`. */
function pathsOf(keys: readonly string[], document: JsonObject): Path[] {
  return keys.reduce<Path[]>(
    (paths, key) =>
      paths.flatMap((path) => (key === '*' ? Object.keys(objectIn(valueAt(document, path))) : [key]).map((id) => [...path, id])),
    [[]],
  );
}

/** Ids in the order of channels and queues in the document. */
function inOrder(ids: readonly string[], document: JsonObject): string[] {
  const channels = Object.keys(objectIn(document.channels));
  const place = (id: string) => channels.indexOf(channelOf(document, id));
  return [...new Set(ids)].sort((one, other) => place(one) - place(other));
}

/** The ids of the columns: those in use, and those that might be. */
function idsOfColumns(leaf: Leaf, rows: readonly Path[], document: JsonObject): string[] {
  const { middle } = matrixOf(leaf);
  const record = leaf.records.at(-1);
  const used = rows.flatMap((row) => Object.keys(objectIn(valueAt(document, [...row, ...middle]))));
  if (record?.pattern !== 'inquiryTypes.*.handling')
    return [...new Set([...(record ? knownIds(record, document) : []), ...used])];
  const covered = new Set(used.map((id) => channelOf(document, id)));
  const ids = inOrder([...used, ...idsOf(document, 'channel').filter((id) => !covered.has(id))], document);
  const wanted = servedByAgents[leaf.node.pattern];
  return ids.filter((id) => wanted === undefined || traitsOf(document, channelOf(document, id))?.agents === wanted);
}

function totalColumn({ node }: Leaf, { middle }: Matrix, { document, writing, say }: Source): Column {
  return {
    ...{ key: `${node.pattern} total`, title: say.total, group: '', unit: writing.words.units.percent },
    cell: (row): FixedCell | undefined => {
      const shares = Object.values(objectIn(valueAt(document, [...row, ...middle]))).filter((share) => typeof share === 'number');
      if (shares.length === 0) return undefined;
      const total = Math.round(shares.reduce((all, share) => all + share, 0) * 1e6) / 1e6;
      return { kind: 'fixed', text: formatNumber(writing.language, total), amiss: total !== 100 };
    },
  };
}

/** A table of a field that things have once for each id of something else: handle time by type and channel. */
export function matrixTable(leaf: Leaf, source: Source): Table {
  const { document, writing } = source;
  const matrix = matrixOf(leaf);
  const { rowKeys, middle, suffix } = matrix;
  const rows = pathsOf(rowKeys, document);
  const [anyRow = []] = rows;
  const { title, group } = columnTitle(leaf, writing);
  const record = leaf.records.at(-1);
  const isSaid = record !== undefined && suffix.length > 0 && record.pattern !== 'inquiryTypes.*.handling';
  const titleOfRow = (row: Path) => titlesOf(row, document, writing.words).filter((_, at) => rowKeys[at] === '*');
  const columns = idsOfColumns(leaf, rows, document).map(
    (id): Column => ({
      ...{ key: id, title: nameAt([...anyRow, ...middle, id], source), group: '', unit: unitOfColumn(leaf.node, writing) },
      cell: (row) => {
        const entry = [...row, ...middle, id];
        const mayBe = suffix.length === 0 || beginners.has(leaf.node.pattern) || valueAt(document, entry) !== undefined;
        return mayBe ? cellAt([...entry, ...suffix], leaf.node) : undefined;
      },
    }),
  );
  return {
    key: leaf.keys.join('.'),
    title: [isSaid ? labelOf(record, writing.words) : '', group, title].filter((text) => text !== '').join(stepMark),
    corner: leaf.records
      .slice(0, -1)
      .map(({ item }) => labelOf(item, writing.words))
      .join(stepMark),
    isEmpty: rows.every((row) => Object.keys(objectIn(valueAt(document, [...row, ...middle]))).length === 0),
    rows: rows.map((row) => ({ path: row, title: stepsText(titleOfRow(row)) })),
    columns: wholes.has(leaf.node.pattern) ? [...columns, totalColumn(leaf, matrix, source)] : columns,
  };
}
