import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { catalogue } from './catalogue.ts';
import type { FieldNode, LawNode, RecordNode } from './fieldNode.ts';
import { idsOf } from './idsOf.ts';

/** A field that a document holds. */
interface Field {
  readonly path: Path;
  readonly node: FieldNode;
  readonly value: JsonValue;
}

/** A field that a document might hold. */
export interface Addable {
  readonly path: Path;
  readonly node: FieldNode;
  /** Fields in whose place it comes: they cannot stand beside it. */
  readonly replaces: readonly Path[];
}

export interface Fields {
  /** In the order of the format, containers before what they hold. A list is one field, whatever it lists: a table by itself. */
  readonly present: readonly Field[];
  /** Fields that are absent and may be added, and entries of records for ids that exist and have none. */
  readonly addable: readonly Addable[];
}

/** The fields of one law. */
function fieldsOfLaw({ choice, laws }: LawNode, value: JsonValue): readonly FieldNode[] {
  const law = isJsonObject(value) ? value.law : undefined;
  return [choice, ...(typeof law === 'string' && Object.hasOwn(laws, law) ? (laws[law] ?? []) : [])];
}

function missingKeys({ keys }: RecordNode, given: object, document: JsonValue): string[] {
  if (keys === 'own' || keys === 'measure' || keys === 'path') return [];
  return idsOf(document, keys).filter((id) => !Object.hasOwn(given, id));
}

/** Whether there is anything that a field could name, if it names things. */
export const isNameable = (node: FieldNode, document: JsonValue): boolean =>
  node.kind !== 'text' || node.refers === undefined || idsOf(document, node.refers).length > 0;

/** The parts of a value that have nodes of their own: absent ones with the value undefined. */
function partsOf(node: FieldNode, value: JsonValue, document: JsonValue): [string, FieldNode, JsonValue | undefined][] {
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
  const addable: Addable[] = [];
  const visit = (node: FieldNode, path: Path, value: JsonValue) => {
    for (const [key, part, partValue] of partsOf(node, value, document)) {
      const at = [...path, key];
      if (partValue === undefined) {
        if (!isNameable(part, document)) continue;
        const replaces = part.clears.filter((name) => Object.hasOwn(value as object, name)).map((name) => [...path, name]);
        addable.push({ path: at, node: part, replaces });
      } else {
        present.push({ path: at, node: part, value: partValue });
        visit(part, at, partValue);
      }
    }
  };
  visit(catalogue, [], document);
  return { present, addable };
}
