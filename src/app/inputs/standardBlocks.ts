import type { FieldNode } from '../fields/fieldNode.ts';
import type { Section } from '../fields/sections.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { matrixTable } from './matrixTable.ts';
import { type Source, type Table, thingsTable } from './tables.ts';

/** Lists of numbers of which each thing may have one. */
export interface Series {
  readonly key: string;
  readonly node: Extract<FieldNode, { kind: 'numbers' }>;
  readonly keys: readonly string[];
}

/** The parts of a section at middle depth, in the order of the format. */
export type Block =
  | { readonly kind: 'fields'; readonly key: string; readonly leaves: readonly Leaf[] }
  | { readonly kind: 'table'; readonly key: string; readonly table: Table }
  | { readonly kind: 'series'; readonly key: string; readonly series: Series };

/** Where a leaf belongs: fields of the document together, things of a record together, each matrix and each series by itself. */
function blockKey({ node, keys, records }: Leaf): string {
  if (records.length === 0) return 'fields';
  return records.length === 1 && node.kind !== 'numbers' ? keys.slice(0, keys.indexOf('*')).join('.') : keys.join('.');
}

function blockOf(key: string, leaves: readonly Leaf[], source: Source): Block[] {
  const [first] = leaves;
  if (first === undefined) return [];
  if (first.records.length === 0) return [{ kind: 'fields', key, leaves }];
  if (first.node.kind === 'numbers') return [{ kind: 'series', key, series: { key, node: first.node, keys: first.keys } }];
  const table = first.records.length > 1 ? matrixTable(first, source) : thingsTable(leaves, source);
  return table && table.rows.length > 0 && table.columns.length > 0 ? [{ kind: 'table', key, table }] : [];
}

/** The blocks of a section. */
export function standardBlocks(section: Section, source: Source): Block[] {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(section, 'standard')) groups.set(blockKey(leaf), [...(groups.get(blockKey(leaf)) ?? []), leaf]);
  return [...groups].flatMap(([key, leaves]) => blockOf(key, leaves, source));
}
