import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText } from '../../scenario/path.ts';
import { nodesBelow } from '../fields/catalogue.ts';
import type { FieldKey } from '../fields/fieldKey.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { fieldsOf } from '../fields/fieldsOf.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { titleOf, titlesOf } from '../fields/titlesOf.ts';
import type { FieldWords } from '../fields/words.ts';
import { type Addition, additions, isOneMore } from './additions.ts';
import { isCellNode } from './cells.ts';
import { descriptionOf, labelOf } from './labels.ts';

/** By what something is found. */
interface Said {
  readonly node: FieldNode;
  /** Labels, other words for it, and names of what it is a part of, in both languages, and its path. */
  readonly names: string;
  readonly descriptions: string;
}

/** A field that can be found. */
interface Findable extends Said {
  readonly path: Path;
  readonly isGiven: boolean;
}

/** What could be added, with the names of its places. */
interface FindableAddition extends Said {
  readonly addition: Addition;
  /** What each of its places is called. */
  readonly places: readonly string[];
}

/** Without what is written in one way here and in another there: capitals, hyphens, quotes. */
const plain = (text: string): string => text.toLowerCase().replace(/[-\u2010-\u2015\u05be'’׳״"]/g, '');

/** The words of a query; one of an English plural without its ending. */
const wordsOf = (query: string): string[] =>
  plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** Fields that are edited in one place: values, laws, lists. */
const isField = (node: FieldNode, isGiven: boolean): boolean =>
  isCellNode(node) || node.kind === 'law' || (isGiven && (node.kind === 'numbers' || node.kind === 'list'));

const synonymsOf = ({ words: key }: FieldNode, words: FieldWords): string => words.synonyms[key as FieldKey] ?? '';

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
    const own = languages.flatMap((words) => [titleOf(path, document, words), synonymsOf(node, words)]);
    const names = plain([before, ...own].join(' '));
    known.set(pathText(path), names);
    if (!isField(node, isGiven) || node.words?.startsWith('law.')) return [];
    const descriptions = plain(languages.map((words) => descriptionOf(node, words)).join(' '));
    return [{ path, node, isGiven, descriptions, names: `${names} ${plain(pathText(path))}` }];
  });
}

const allOf = (node: FieldNode, words: FieldWords): string =>
  `${labelOf(node, words)} ${synonymsOf(node, words)} ${descriptionOf(node, words)}`;

/** All that could be added to a document, to be found by what it is called, what it is a part of, and what is said of it and its parts. */
export function findableAdditions(document: JsonObject, languages: readonly FieldWords[]): FindableAddition[] {
  const told = (nodes: readonly FieldNode[], tell: (node: FieldNode, words: FieldWords) => string) =>
    plain(languages.flatMap((words) => nodes.map((node) => tell(node, words))).join(' '));
  return additions(document).map((addition) => {
    const { node, record, places } = addition;
    const [first = []] = places;
    const above = first.map((_, at) => nodeAt(first.slice(0, at + 1))).filter((part) => part !== undefined);
    const named = record ? [...above, node] : above;
    return {
      addition,
      node,
      names: `${told(named, labelOf)} ${told(named, synonymsOf)}`,
      descriptions: isOneMore(document, addition) ? '' : told(nodesBelow(node), allOf),
      places: places.map((place) => plain(languages.flatMap((words) => titlesOf(place, document, words)).join(' '))),
    };
  });
}

/** Whether every word is in a text. */
const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** An addition at those of its places at which every word is found, one at least in what is said of itself. */
function atPlaces(found: FindableAddition, words: readonly string[]): FindableAddition | undefined {
  const own = `${found.names} ${found.descriptions}`;
  if (!words.some((word) => own.includes(word))) return undefined;
  const kept = found.places.flatMap((text, at) => (hasAll(`${own} ${text}`, words) ? [at] : []));
  if (kept.length === 0) return undefined;
  const places = kept.flatMap((at) => found.addition.places.slice(at, at + 1));
  return { ...found, addition: { ...found.addition, places }, places: kept.map((at) => found.places[at] ?? '') };
}

/**
 * What a query finds, every word of it: by names first, then by what is said of it; of each, what is given before what could
 * be. The register of assumptions comes last. */
export function found(
  fields: readonly Findable[],
  others: readonly FindableAddition[],
  query: string,
): (Findable | FindableAddition)[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const all = [
    ...fields.filter((field) => hasAll(`${field.names} ${field.descriptions}`, words)),
    ...others.flatMap((other) => atPlaces(other, words) ?? []),
  ];
  const rank = (one: Findable | FindableAddition) => {
    if (one.node.section === 'assumptions') return 4;
    const isNamed = hasAll('addition' in one ? `${one.names} ${one.places.join(' ')}` : one.names, words);
    return (isNamed ? 0 : 2) + ('isGiven' in one && one.isGiven ? 0 : 1);
  };
  return all.sort((one, other) => rank(one) - rank(other));
}
