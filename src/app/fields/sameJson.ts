import { isJsonObject, type JsonValue } from '../../scenario/jsonValue.ts';

/** Whether two values say the same, whatever the order of their fields. */
export function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, position) => sameJson(item, other[position]));
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const keys = Object.keys(one);
  const sameKeys = keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key));
  return sameKeys && keys.every((key) => sameJson(one[key], other[key]));
}
