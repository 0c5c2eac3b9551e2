import type { JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { libraryText } from '../language/libraryText.ts';
import type { FieldKey, ThingKey } from './fieldKey.ts';
import type { FieldNode, RecordKeys } from './fieldNode.ts';
import { nodeAt } from './nodeAt.ts';
import type { FieldWords } from './words.ts';

/** Where things of a kind may stand that have a name, by whose ids a key is. */
const homes: Partial<Readonly<Record<RecordKeys, readonly Path[]>>> = {
  channel: [['channels']],
  queue: [['queues'], ['channels']],
  queueOrSelfService: [['queues'], ['channels']],
  inquiryType: [['inquiryTypes']],
  team: [['teams']],
  segment: [['customers', 'segments']],
};

/** The name that people gave the thing of an id, or the id. */
function nameOf(document: JsonValue, home: readonly Path[], id: string, { language }: FieldWords): string {
  const names = home.map((path) => valueAt(document, [...path, id, 'name']));
  return libraryText(language, names.find((name) => typeof name === 'string') ?? id);
}

function keyTitle(container: FieldNode, path: Path, document: JsonValue, words: FieldWords): string {
  const key = path.at(-1) ?? '';
  if (container.kind === 'record') {
    const others = homes[container.keys] ?? [];
    return nameOf(document, container.keys === 'own' ? [path.slice(0, -1)] : others, String(key), words);
  }
  const number = String(Number(key) + 1);
  if (container.kind === 'numbers') return `${words.per[container.per]} ${number}`;
  const thing = container.kind === 'list' ? container.item.words : undefined;
  return thing ? `${words.things[thing as ThingKey]} ${number}` : number;
}

/** The last step of a path as people know it: the label of a field, the name of a thing, the number of a list item. */
export function titleOf(path: Path, document: JsonValue, words: FieldWords): string {
  const [container, node] = [nodeAt(path.slice(0, -1), document), nodeAt(path, document)];
  if (!node || !container) return String(path.at(-1));
  const named = container.kind === 'object' || container.kind === 'law';
  return named ? words.labels[node.words as FieldKey] : keyTitle(container, path, document, words);
}

/** A path as people know its steps, from the outermost on. A step that the format does not know stands for itself. */
export const titlesOf = (path: Path, document: JsonValue, words: FieldWords): string[] =>
  path.map((_, position) => titleOf(path.slice(0, position + 1), document, words));
