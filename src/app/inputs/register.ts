import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { isJsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { setField } from '../fields/setField.ts';
import { isNumberNode } from './cells.ts';
import { objectIn } from './read.ts';

/** The field that an assumption is about: a list is stated as a whole. */
export const aboutOf = (path: Path): Path => (typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);

interface Assumption {
  /** Of the field itself or of what it is a part of. */
  readonly about: Path;
  readonly stated: JsonObject;
}

/** The nearest assumption that is stated about a field. */
export function assumptionOf(document: JsonObject, path: Path): Assumption | undefined {
  const register = objectIn(document.assumptions);
  for (let length = path.length; length > 0; length--) {
    const about = path.slice(0, length);
    const stated = register[pathText(about)];
    if (isJsonObject(stated)) return { about, stated };
  }
  return undefined;
}

/** The document with an assumption about a field; a number begins with a range of its value alone. */
export function withAssumption(document: JsonObject, path: Path): JsonObject {
  const value = valueAt(document, path);
  const range = typeof value === 'number' ? { range: { low: value, likely: value, high: value } } : {};
  return setField(document, ['assumptions', pathText(path)], { basis: 'assumed', ...range });
}

/** The node of a field of an assumption: the ends of a range count what the field counts. */
export function assumptionNode(field: FieldNode, about: Path, document: JsonObject): FieldNode {
  const node = nodeAt(about, document);
  return isNumberNode(field) && isNumberNode(node) && field.pattern.includes('.range.') ? { ...field, unit: node.unit } : field;
}

/** The document with an end of a range; the other ends begin where the field is. */
export function withRangeEnd(document: JsonObject, path: Path, about: Path, end: JsonValue): JsonObject {
  const rangePath = path.slice(0, -1);
  const value = valueAt(document, about);
  const start = typeof value === 'number' ? value : end;
  const whole =
    valueAt(document, rangePath) === undefined ? setField(document, rangePath, { low: start, high: start }) : document;
  return setField(whole, path, end);
}
