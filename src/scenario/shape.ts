import type * as v from 'valibot';
import { isJsonObject, type JsonValue } from './jsonValue.ts';

/** What may stand at a place of a document, seen from one level above its parts. */
export type Shape =
  | { kind: 'fields'; entries: Readonly<Record<string, v.GenericSchema>> }
  | { kind: 'ids'; item: v.GenericSchema }
  | { kind: 'list'; item: v.GenericSchema }
  | { kind: 'leaf' };

type Fields = v.StrictObjectSchema<v.ObjectEntries, undefined>;
/** The schemas of the format, by which what they are made of can be told. */
export type KnownSchema =
  | Fields
  | v.RecordSchema<v.BaseSchema<string, string | number | symbol, v.BaseIssue<unknown>>, v.GenericSchema, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.OptionalSchema<v.GenericSchema, unknown>
  | v.NullableSchema<v.GenericSchema, unknown>
  | v.VariantSchema<string, Fields[], undefined>
  | v.StringSchema<undefined>;

function variantOf(schema: v.VariantSchema<string, Fields[], undefined>, value: JsonValue | undefined): Fields | undefined {
  const word = isJsonObject(value) ? value[schema.key] : undefined;
  return schema.options.find((option) => {
    const literal = option.entries[schema.key] as v.LiteralSchema<string, undefined> | undefined;
    return literal?.literal === word;
  });
}

/** The shape that a schema asks for; among the laws of a variant, the one that the value names. */
export function shapeOf(schema: v.GenericSchema, value?: JsonValue): Shape {
  const known = schema as KnownSchema;
  switch (known.type) {
    case 'optional':
    case 'nullable':
      return shapeOf(known.wrapped, value);
    case 'strict_object':
      return { kind: 'fields', entries: known.entries };
    case 'record':
      return { kind: 'ids', item: known.value };
    case 'array':
      return { kind: 'list', item: known.item };
    case 'variant': {
      const chosen = variantOf(known, value);
      return chosen ? shapeOf(chosen, value) : { kind: 'leaf' };
    }
    default:
      return { kind: 'leaf' };
  }
}
