import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { addField } from './addField.ts';
import { withoutValue, withValue } from './editDocument.ts';
import { nodeAt } from './nodeAt.ts';

/** Whatever of a path is absent begins as `addField` has it, so that the fields that must be given beside it are there. */
function withParents(document: JsonObject, path: Path): JsonObject {
  return path.slice(0, -1).reduce<JsonObject>((whole, _, position) => {
    const at = path.slice(0, position + 1);
    const node = valueAt(whole, at) === undefined ? nodeAt(at, whole) : undefined;
    return node?.kind === 'object' || node?.kind === 'law' ? addField(whole, { path: at, node, replaces: [] }) : whole;
  }, document);
}

/** The whole document with a value in a field, whether the field was there or not; fields in whose place it comes go. */
export function setField(document: JsonObject, path: Path, value: JsonValue): JsonObject {
  const set = withValue(withParents(document, path), path, value);
  const others = nodeAt(path, document)?.insteadOf ?? [];
  return others.reduce((whole, name) => withoutValue(whole, [...path.slice(0, -1), name]), set);
}
