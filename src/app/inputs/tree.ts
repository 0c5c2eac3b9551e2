import type { FieldNode } from '../fields/fieldNode.ts';
import type { Section } from '../fields/sections.ts';

const known = new WeakMap<FieldNode, ReadonlySet<Section>>();

function partsOf(node: FieldNode): readonly FieldNode[] {
  if (node.kind === 'object') return node.fields;
  return node.kind === 'record' ? [node.item] : [];
}

/** The sections that what a node holds is seen in. */
function sectionsIn(node: FieldNode): ReadonlySet<Section> {
  const before = known.get(node);
  if (before) return before;
  const parts = partsOf(node);
  const found = new Set(parts.length === 0 ? [node.section] : parts.flatMap((part) => [...sectionsIn(part)]));
  known.set(node, found);
  return found;
}

/** Whether a section shows something of a node. */
export const isIn = (section: Section, node: FieldNode): boolean => sectionsIn(node).has(section);
