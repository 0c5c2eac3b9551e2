import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { catalogue } from './catalogue.ts';
import type { FieldNode, LawNode, RecordNode } from './fieldNode.ts';
import { idsOf } from './idsOf.ts';

/** A field that a document holds. */
export interface Field {
  readonly path: Path;
  readonly node: FieldNode;
  readonly value: JsonValue;
}

export interface Fields {
  /** In the order of the format, containers before what they hold. Numbers of a list are one field. */
  readonly present: readonly Field[];
  /** Fields that are absent and may be added, and entries of records for ids that exist and have none. */
  readonly addable: readonly Omit<Field, 'value'>[];
}

/** The fields of one law. */
export function fieldsOfLaw({ choice, laws }: LawNode, value: JsonValue): readonly FieldNode[] {
  const law = isJsonObject(value) ? value.law : undefined;
  return [choice, ...(typeof law === 'string' && Object.hasOwn(laws, law) ? (laws[law] ?? []) : [])];
}

function missingKeys({ keys }: RecordNode, given: object, document: JsonValue): string[] {
  if (keys === 'own' || keys === 'measure' || keys === 'path') return [];
  return idsOf(document, keys).filter((id) => !Object.hasOwn(given, id));
}

/** The parts of a value that have nodes of their own: absent ones with the value undefined. */
function partsOf(node: FieldNode, value: JsonValue, document: JsonValue): [string | number, FieldNode, JsonValue | undefined][] {
  if (node.kind === 'list' && Array.isArray(value)) return value.map((item, position) => [position, node.item, item]);
  if (!isJsonObject(value)) return [];
  const own = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);
  switch (node.kind) {
    case 'object':
      return node.fields.map((field) => [field.name, field, own(field.name)]);
    case 'law':
      return fieldsOfLaw(node, value).map((field) => [field.name, field, own(field.name)]);
    case 'record': {
      const ids = [...Object.keys(value), ...missingKeys(node, value, document)];
      return ids.map((id) => [id, node.item, own(id)]);
    }
    default:
      return [];
  }
}

/** The fields of a whole document (`extends` resolved), and those that may be added. What the format does not know is left out. */
export function fieldsOf(document: JsonValue): Fields {
  const present: Field[] = [];
  const addable: Omit<Field, 'value'>[] = [];
  const visit = (node: FieldNode, path: Path, value: JsonValue) => {
    for (const [key, part, partValue] of partsOf(node, value, document)) {
      const at = [...path, key];
      if (partValue === undefined) addable.push({ path: at, node: part });
      else {
        present.push({ path: at, node: part, value: partValue });
        visit(part, at, partValue);
      }
    }
  };
  visit(catalogue, [], document);
  return { present, addable };
}
