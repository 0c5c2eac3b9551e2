import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { catalogue } from './catalogue.ts';
import type { FieldNode, LawNode } from './fieldNode.ts';

function lawField(node: LawNode, name: string | number, value: JsonValue | undefined): FieldNode | undefined {
  if (name === 'law') return node.choice;
  const chosen = isJsonObject(value) && typeof value.law === 'string' ? node.laws[value.law] : Object.values(node.laws).flat();
  return chosen?.find((field) => field.name === name);
}

/** The node one step further; of a law, the field of the law that the value names, or of the first that has it. */
export function childNode(node: FieldNode, key: string | number, value: JsonValue | undefined): FieldNode | undefined {
  switch (node.kind) {
    case 'object':
      return node.fields.find((field) => field.name === key);
    case 'law':
      return lawField(node, key, value);
    case 'record':
      return node.item;
    case 'numbers':
    case 'list':
      return typeof key === 'number' ? node.item : undefined;
    default:
      return undefined;
  }
}

function child(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The node of the field at a path; undefined where the format has no such field. The document says which law stands there. */
export function nodeAt(path: Path, document?: JsonValue): FieldNode | undefined {
  let node: FieldNode | undefined = catalogue;
  let value = document;
  for (const key of path) {
    node = node && childNode(node, key, value);
    value = child(value, key);
  }
  return node;
}
