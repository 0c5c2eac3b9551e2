import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { parsePath, valueAt } from '../../scenario/path.ts';

function isAboutSomething(document: JsonObject, about: string): boolean {
  const path = parsePath(about);
  return path !== undefined && valueAt(document, path) !== undefined;
}

/** The document after an edit, without the assumptions about what the edit took away: they would lead to nothing. */
export function heldAssumptions(before: JsonObject, after: JsonObject): JsonObject {
  const stated = isJsonObject(after.assumptions) ? Object.entries(after.assumptions) : [];
  const held = stated.filter(([about]) => isAboutSomething(after, about) || !isAboutSomething(before, about));
  return held.length === stated.length ? after : { ...after, assumptions: Object.fromEntries(held) };
}
