import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { withoutValue, withValue } from './editDocument.ts';
import { sameJson } from './sameJson.ts';

/** A place at which two documents differ; undefined where one of them has nothing. */
export interface Difference {
  readonly path: Path;
  readonly base: JsonValue | undefined;
  readonly value: JsonValue | undefined;
}

const keysOf = (one: JsonObject, other: JsonObject) => new Set([...Object.keys(one), ...Object.keys(other)]);
const own = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);

/**
 * Where a document differs from another, both whole: field by field as long as both have objects, so that a team that only one has, or a
 * list of which a single number changed, is one difference.
 */
export function differences(document: JsonObject, base: JsonObject, path: Path = []): Difference[] {
  return [...keysOf(base, document)].flatMap((key) => {
    const [value, before] = [own(document, key), own(base, key)];
    const at = [...path, key];
    if (isJsonObject(value) && isJsonObject(before)) return differences(value, before, at);
    return sameJson(value, before) ? [] : [{ path: at, base: before, value }];
  });
}

/** The base with differences applied. */
export function withDifferences(base: JsonObject, changes: readonly Difference[]): JsonObject {
  return changes.reduce(
    (document, { path, value }) => (value === undefined ? withoutValue(document, path) : withValue(document, path, value)),
    base,
  );
}
