import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonicalOrder } from '../../src/scenario/canonicalOrder.ts';
import { filled } from '../../src/scenario/filling.ts';
import { fillingOf } from '../../src/scenario/fillingOf.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/scenario/jsonValue.ts';
import { scenarioFilling } from '../../src/scenario/scenarioFilling.ts';
import { scenarioSchema } from '../../src/scenario/schema/scenario.ts';
import { type KnownSchema, shapeOf } from '../../src/scenario/shape.ts';

/** A schema of the format: parts in it, or a single value. */
type AnySchema =
  | Exclude<KnownSchema, v.StringSchema<undefined>>
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.LiteralSchema<string | number, undefined>
  | v.PicklistSchema<string[], undefined>;

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,9}$/).filter((text) => !['constructor', 'prototype'].includes(text));

const inAnyOrder = (members: readonly (readonly [string, JsonValue])[]): fc.Arbitrary<JsonObject> =>
  fc.shuffledSubarray([...members], { minLength: members.length }).map((all) => Object.fromEntries(all));

/** Values of the types that a schema asks for, whatever their ranges, with fields and ids in any order. */
function arbitraryOf(schema: v.GenericSchema): fc.Arbitrary<JsonValue> {
  const known = schema as unknown as AnySchema;
  switch (known.type) {
    case 'optional':
      return arbitraryOf(known.wrapped);
    case 'nullable':
      return fc.option(arbitraryOf(known.wrapped));
    case 'strict_object': {
      const members = Object.entries(known.entries).map(([name, entry]) => {
        const member = arbitraryOf(entry as v.GenericSchema).map((value) => [[name, value] as const]);
        return entry.type === 'optional' ? fc.oneof(fc.constant([]), member) : member;
      });
      return fc.tuple(...members).chain((all) => inAnyOrder(all.flat()));
    }
    case 'record':
      return fc.uniqueArray(fc.tuple(id, arbitraryOf(known.value)), { selector: ([key]) => key, maxLength: 3 }).chain(inAnyOrder);
    case 'array':
      return fc.array(arbitraryOf(known.item), { maxLength: 2 });
    case 'variant':
      return fc.oneof(...known.options.map(arbitraryOf));
    case 'string':
      return fc.string({ maxLength: 5 });
    case 'number':
      return fc.nat(100);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(known.literal);
    case 'picklist':
      return fc.constantFrom(...known.options);
  }
}

/** What the schema itself makes of a value: defaults filled in, and then everything in order. */
const readBySchema = (schema: v.GenericSchema, value: JsonValue) => {
  const { typed, output } = v.safeParse(schema, value);
  if (!typed) throw new Error('the value is of the types of the schema');
  return canonicalOrder(schema, output as JsonValue);
};

/** The ids of every record in a value, in their order. */
function idsIn(schema: v.GenericSchema, value: JsonValue): string[][] {
  const shape = shapeOf(schema, value);
  if (Array.isArray(value)) return shape.kind === 'list' ? value.flatMap((member) => idsIn(shape.item, member)) : [];
  if (!isJsonObject(value)) return [];
  if (shape.kind === 'ids') return [Object.keys(value), ...Object.values(value).flatMap((member) => idsIn(shape.item, member))];
  if (shape.kind !== 'fields') return [];
  return Object.entries(shape.entries).flatMap(([name, entry]) => idsIn(entry, value[name] ?? null));
}

/** Every object that a schema asks for, each once. */
function objectsIn(schema: v.GenericSchema): Set<Extract<KnownSchema, { type: 'strict_object' }>> {
  const known = schema as KnownSchema;
  switch (known.type) {
    case 'optional':
    case 'nullable':
      return objectsIn(known.wrapped);
    case 'strict_object':
      return new Set([known, ...Object.values(known.entries).flatMap((entry) => [...objectsIn(entry as v.GenericSchema)])]);
    case 'record':
      return objectsIn(known.value);
    case 'array':
      return objectsIn(known.item);
    case 'variant':
      return new Set(known.options.flatMap((option) => [...objectsIn(option)]));
    default:
      return new Set();
  }
}

describe('what a scenario is filled in with', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(scenarioFilling))).toEqual(scenarioFilling);
  });

  it('holds the default of every field of the format', () => {
    let defaults = 0;
    for (const object of objectsIn(scenarioSchema)) {
      const missing = Object.entries(object.entries).flatMap(([name, entry]) => {
        const value = v.safeParse(entry as v.GenericSchema, undefined);
        return value.success && value.output !== undefined ? [[name, value.output] as const] : [];
      });
      defaults += missing.length;
      expect(filled(fillingOf(object), {})).toEqual(Object.fromEntries(missing));
    }
    expect(defaults).toBeGreaterThan(100);
  });

  it('makes of any document of the right types what the schema makes of it, with ids in the same order', () => {
    fc.assert(
      fc.property(arbitraryOf(scenarioSchema), (document) => {
        const value = filled(scenarioFilling, document);
        const expected = readBySchema(scenarioSchema, document);
        expect(value).toEqual(expected);
        expect(idsIn(scenarioSchema, value)).toEqual(idsIn(scenarioSchema, expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe('fillingOf', () => {
  it.each([
    ['a transformation', v.pipe(v.string(), v.trim())],
    ['a kind of its own', v.union([v.string(), v.number()])],
    ['a variant with defaults', v.variant('law', [v.strictObject({ law: v.literal('even'), width: v.optional(v.number(), 1) })])],
  ])('refuses %s, which it could not tell', (_, schema) => {
    expect(() => fillingOf(schema)).toThrow(RangeError);
  });
});
