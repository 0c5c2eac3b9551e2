import type * as v from 'valibot';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { type Shape, shapeOf } from './shape.ts';

function keysInOrder(object: JsonObject, fields: readonly string[]): string[] {
  const first = fields.filter((field) => Object.hasOwn(object, field));
  const others = Object.keys(object).filter((key) => !fields.includes(key));
  return [...first, ...others.sort()];
}

function itemOf(shape: Shape, key: string): v.GenericSchema | undefined {
  if (shape.kind === 'ids') return shape.item;
  return shape.kind === 'fields' && Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
}

/**
 * The same value with fields in the order of the schema and ids in alphabetical order, whatever order the author wrote them in.
 * Works on partial documents too.
 */
export function canonicalOrder(schema: v.GenericSchema, value: JsonValue, firstFields: readonly string[] = []): JsonValue {
  const shape = shapeOf(schema, value);
  if (Array.isArray(value)) {
    return shape.kind === 'list' ? value.map((member) => canonicalOrder(shape.item, member)) : value;
  }
  if (!isJsonObject(value)) return value;
  const fields = shape.kind === 'fields' ? [...firstFields, ...Object.keys(shape.entries)] : [];
  const members = keysInOrder(value, fields).map((key) => {
    const item = itemOf(shape, key);
    const member = Object.getOwnPropertyDescriptor(value, key)?.value ?? null;
    return [key, item ? canonicalOrder(item, member) : member] as const;
  });
  return Object.fromEntries(members);
}
