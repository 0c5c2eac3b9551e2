import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { lawSchema } from './schema/law.ts';
import { scenarioSchema } from './schema/scenario.ts';

const options: ConversionConfig = { target: 'draft-2020-12', typeMode: 'input', ignoreActions: ['finite'] };
const extendsField = {
  anyOf: [{ type: 'string' }, { $ref: '#' }],
  description:
    'Scenario of which this document states the differences: the id of a library scenario, a relative path such as baseline.json, or that scenario itself. Fields are merged, null removes one, lists are replaced whole (RFC 7396).',
};

function plain(schema: object): JsonObject {
  const { $schema: _, ...rest } = JSON.parse(JSON.stringify(schema)) as JsonObject;
  return rest;
}

/** The schema with every law as a reference to the one description of laws. */
function withLawsNamed(schema: JsonValue, law: string): JsonValue {
  if (Array.isArray(schema)) return schema.map((member) => withLawsNamed(member, law));
  if (!isJsonObject(schema)) return schema;
  const { oneOf, ...rest } = schema;
  if (oneOf !== undefined && JSON.stringify(oneOf) === law) return { ...rest, $ref: '#/$defs/law' };
  return Object.fromEntries(Object.entries(schema).map(([key, member]) => [key, withLawsNamed(member, law)]));
}

/** Fields of all laws together: a difference may change one figure of a law without naming it. */
function lawChanges(law: JsonObject): JsonObject {
  const laws = Array.isArray(law.oneOf) ? law.oneOf.filter(isJsonObject) : [];
  const fields = laws.flatMap((one) => (isJsonObject(one.properties) ? Object.entries(one.properties) : []));
  const properties: JsonObject = {};
  for (const name of new Set(fields.map(([field]) => field))) {
    const ways = new Map(fields.filter(([field]) => field === name).map(([, way]) => [JSON.stringify(way), way]));
    const [first = null, ...others] = ways.values();
    const description = isJsonObject(first) ? (first.description ?? null) : null;
    properties[name] = others.length === 0 ? first : { description, anyOf: [first, ...others] };
  }
  return { type: 'object', properties: nullable(properties), additionalProperties: false };
}

function nullable(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, orNull(field)]));
}

function orNull(field: JsonValue): JsonObject {
  const { description = '', default: _, ...changed } = changesOf(isJsonObject(field) ? field : {});
  const text = description === '' ? {} : { description };
  if (typeof changed.type !== 'string') return { ...text, anyOf: [changed, { type: 'null' }] };
  const words = Array.isArray(changed.enum) ? { enum: [...changed.enum, null] } : {};
  return { ...text, ...changed, type: [changed.type, 'null'], ...words };
}

/** The schema of the differences to a value of the schema: nothing is required, null removes, lists stay whole. */
function changesOf(schema: JsonObject): JsonObject {
  if (schema.$ref === '#/$defs/law') return { ...schema, $ref: '#/$defs/lawChanges' };
  if (schema.type !== 'object') return schema;
  const { required: _, minProperties: __, ...changed } = schema;
  if (isJsonObject(changed.properties)) changed.properties = nullable(changed.properties);
  if (isJsonObject(changed.additionalProperties)) changed.additionalProperties = orNull(changed.additionalProperties);
  return changed;
}

/**
 * JSON Schema (draft 2020-12) of scenario files, for editors: whole scenarios, and documents that extend another. It covers fields,
 * types and ranges; that references exist and shares add up is checked by `parseScenario` alone.
 */
export function scenarioJsonSchema(): JsonObject {
  const law = plain(toJsonSchema(lawSchema, options));
  const scenario = withLawsNamed(plain(toJsonSchema(scenarioSchema, options)), JSON.stringify(law.oneOf)) as JsonObject;
  const changes = changesOf(scenario);
  changes.properties = { extends: extendsField, ...(changes.properties as JsonObject) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of a service operation',
    description: 'A whole scenario, or with the field extends the differences to another one.',
    type: 'object',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: '#/$defs/changes' },
    else: { $ref: '#/$defs/scenario' },
    $defs: { scenario, changes: { ...changes, required: ['extends'] }, law, lawChanges: lawChanges(law) },
  };
}
