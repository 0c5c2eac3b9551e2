import type { JsonObject, JsonValue } from './jsonValue.ts';

/** What a value in order is filled in with, as plain data: nothing where all is absent. */
export interface Filling {
  /** Of an object: the values of fields that may be left out. */
  readonly defaults?: JsonObject;
  /** Of an object: the fields whose own parts are filled in. */
  readonly fields?: Readonly<Record<string, Filling>>;
  /** Of a record or list: its entries. */
  readonly each?: Filling;
}

/** A value in order with all defaults and with ids in alphabetical order. What is not filled in is the same object. */
export function filled({ defaults, fields = {}, each }: Filling, value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return each ? value.map((part) => filled(each, part)) : value;
  if (each) {
    const ids = Object.keys(value).sort();
    return Object.fromEntries(ids.map((id) => [id, filled(each, value[id] ?? null)]));
  }
  const whole: JsonObject = { ...defaults, ...value };
  for (const [name, part] of Object.entries(fields)) {
    const own = whole[name];
    if (own !== undefined) whole[name] = filled(part, own);
  }
  return whole;
}
