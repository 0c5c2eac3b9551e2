import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { fieldsOf } from '../fields/fieldsOf.ts';
import { titleOf } from '../fields/titlesOf.ts';
import type { FieldWords } from '../fields/words.ts';
import { isCellNode } from './cells.ts';
import { descriptionOf } from './labels.ts';

/** A field that can be found, with all by which it is. */
export interface Findable {
  readonly path: Path;
  readonly node: FieldNode;
  readonly isGiven: boolean;
  /** Labels and names of what it is a part of, in both languages, and its path. */
  readonly names: string;
  readonly descriptions: string;
}

const plain = (text: string): string => text.toLowerCase();

/** Fields that are edited in one place: values, laws, lists. */
const isField = (node: FieldNode): boolean =>
  isCellNode(node) || node.kind === 'law' || node.kind === 'numbers' || node.kind === 'list';

/** All fields of a document that can be found; those of laws stand with their law. */
export function findables(document: JsonObject, languages: readonly FieldWords[]): Findable[] {
  const { present, addable } = fieldsOf(document);
  const all = [
    ...present.map((field) => ({ ...field, isGiven: true })),
    ...addable.map((field) => ({ ...field, isGiven: false })),
  ];
  const known = new Map<string, string>();
  return all.flatMap(({ path, node, isGiven }) => {
    const before = known.get(pathText(path.slice(0, -1))) ?? '';
    const names = plain([before, ...languages.map((words) => titleOf(path, document, words))].join(' '));
    known.set(pathText(path), names);
    if (!isField(node) || node.words?.startsWith('law.')) return [];
    const descriptions = plain(languages.map((words) => descriptionOf(node, words)).join(' '));
    return [{ path, node, isGiven, descriptions, names: `${names} ${plain(pathText(path))}` }];
  });
}

/**
 * The fields in which every word of a query is found: given ones first, then those that are not; by their names first,
 * then by what is said of them. */
export function found(fields: readonly Findable[], query: string): Findable[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const byName = fields.filter(({ names }) => words.every((word) => names.includes(word)));
  const named = new Set(byName);
  const said = fields.filter(
    (field) => !named.has(field) && words.every((word) => `${field.names} ${field.descriptions}`.includes(word)),
  );
  const rank = ({ isGiven, node }: Findable) => (node.section === 'assumptions' ? 2 : isGiven ? 0 : 1);
  return [...byName, ...said].sort((one, other) => rank(one) - rank(other));
}
