import { catalogue } from '../fields/catalogue.ts';
import { type Depth, depths } from '../fields/depths.ts';
import type { FieldNode, RecordNode } from '../fields/fieldNode.ts';
import type { Section } from '../fields/sections.ts';

/** A field of the format with what leads to it. */
export interface Leaf {
  readonly node: FieldNode;
  /** Names of fields, and `*` for the ids of records. */
  readonly keys: readonly string[];
  /** The nodes of the keys, the leaf last. */
  readonly nodes: readonly FieldNode[];
  /** The records on the way. */
  readonly records: readonly RecordNode[];
}

function leavesBelow(leaf: Leaf): Leaf[] {
  const { node, keys, nodes, records } = leaf;
  const step = (key: string, next: FieldNode, more: readonly RecordNode[]): Leaf[] =>
    leavesBelow({ node: next, keys: [...keys, key], nodes: [...nodes, next], records: more });
  if (node.kind === 'object') return node.fields.flatMap((field) => step(field.name, field, records));
  return node.kind === 'record' ? step('*', node.item, [...records, node]) : [leaf];
}

/** Every field that is edited in one place: single values, laws, lists. */
const leaves = leavesBelow({ node: catalogue, keys: [], nodes: [], records: [] });

/** Whether a field of some depth is seen at a depth. */
const isSeenAt = (depth: Depth, node: FieldNode): boolean => depths.indexOf(node.depth) <= depths.indexOf(depth);

/** The fields of a section down to a depth, in the order of the format. */
export const leavesOf = (section: Section, depth: Depth): Leaf[] =>
  leaves.filter(({ node }) => node.section === section && isSeenAt(depth, node));
