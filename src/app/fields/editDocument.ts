import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';

const memberOf = (value: JsonValue | undefined, key: string): JsonValue | undefined =>
  isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function edited(value: JsonValue | undefined, path: Path, change: JsonValue): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return change;
  if (typeof key === 'string') {
    return { ...(isJsonObject(value) ? value : {}), [key]: edited(memberOf(value, key), rest, change) };
  }
  const list = Array.isArray(value) ? value : [];
  if (key > list.length) throw new RangeError(`withValue requires a position of the list or its end, got ${key}`);
  return [...list.slice(0, key), edited(list[key], rest, change), ...list.slice(key + 1)];
}

/**
 * The document with a value at a path. Objects on the way that are absent are made; a position may be the end of its list, which
 * grows. The document itself is not changed.
 */
export function withValue(document: JsonObject, path: Path, value: JsonValue): JsonObject {
  if (path.length === 0) throw new RangeError('withValue requires a path below the document');
  return edited(document, path, value) as JsonObject;
}

/** The document without what stands at a path; later items of a list move up. Objects left empty stay. The same where there is nothing. */
export function withoutValue(document: JsonObject, path: Path): JsonObject {
  const parentPath = path.slice(0, -1);
  const [key, parent] = [path.at(-1), valueAt(document, parentPath)];
  if (key === undefined || valueAt(document, path) === undefined) return document;
  if (Array.isArray(parent)) return withValue(document, parentPath, parent.toSpliced(Number(key), 1));
  const { [key]: _, ...rest } = parent as JsonObject;
  return parentPath.length === 0 ? rest : withValue(document, parentPath, rest);
}
