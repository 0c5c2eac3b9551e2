import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { mergePatch } from '../../scenario/mergePatch.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { withoutValue, withValue } from './editDocument.ts';
import { sameJson } from './sameJson.ts';

/** A document that extends another: what it states itself, as a merge patch, and the whole scenario to which that is applied. */
export interface Extension {
  readonly own: JsonObject;
  readonly base: JsonObject;
}

const objectOr = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});
const member = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);

/** What is to be stated of one field: undefined for nothing. A statement that says what the base says anyway is kept as it was. */
function statement(own: JsonValue | undefined, base: JsonValue | undefined, whole: JsonValue | undefined): JsonValue | undefined {
  if (isJsonObject(whole)) {
    const stated = patchTo(whole, objectOr(base), objectOr(own));
    return isJsonObject(base) && Object.keys(stated).length === 0 ? undefined : stated;
  }
  if (!sameJson(whole, base)) return whole ?? null;
  return sameJson(own, whole ?? null) ? own : undefined;
}

/** The merge patch that turns the base into the whole document, near to the statements that there were. */
export function patchTo(whole: JsonObject, base: JsonObject, own: JsonObject = {}): JsonObject {
  const keys = new Set([...Object.keys(own), ...Object.keys(base), ...Object.keys(whole)]);
  const stated = [...keys].map((key) => [key, statement(member(own, key), member(base, key), member(whole, key))] as const);
  return Object.fromEntries(stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** The whole document: its own differences merged into the base. */
export function wholeDocument({ own, base }: Extension): JsonObject {
  return mergePatch(base, own) as JsonObject;
}

/** Whether the document differs from its base at a path or below it, so that there is something to reset. */
export function differsFromBase(extension: Extension, path: Path): boolean {
  return !sameJson(valueAt(wholeDocument(extension), path), valueAt(extension.base, path));
}

/** The own differences with a value at a path. What the base gives anyway is not stated; of a list, the whole is. */
export function setOwn(extension: Extension, path: Path, value: JsonValue): JsonObject {
  return patchTo(withValue(wholeDocument(extension), path, value), extension.base, extension.own);
}

/** The own differences so that nothing stands at a path, whatever the base has there. */
export function removeOwn(extension: Extension, path: Path): JsonObject {
  return patchTo(withoutValue(wholeDocument(extension), path), extension.base, extension.own);
}

/** The own differences without those at a path and below it: what the base has holds there again. */
export function resetOwn({ own, base }: Extension, path: Path): JsonObject {
  const inherited = valueAt(base, path);
  const whole = wholeDocument({ own, base });
  const reset = inherited === undefined ? withoutValue(whole, path) : withValue(whole, path, inherited);
  return patchTo(reset, base, path.some((key) => typeof key === 'number') ? own : withoutValue(own, path));
}
