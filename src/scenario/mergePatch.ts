import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';

/**
 * The target with the differences of the patch: objects are merged field by field, null removes a field, anything else (lists too)
 * replaces what was there. Neither argument is changed.
 *
 * Source: RFC 7396, JSON Merge Patch, section 2.
 */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return patch;
  const merged: JsonObject = isJsonObject(target) ? { ...target } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key];
    else merged[key] = mergePatch(Object.hasOwn(merged, key) ? merged[key] : undefined, change);
  }
  return merged;
}
