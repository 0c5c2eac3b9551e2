import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/jsonSchema.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/scenario/jsonValue.ts';
import { scenarioSchema } from '../../src/scenario/schema/scenario.ts';

const schema = scenarioJsonSchema();
const part = (...path: string[]) => path.reduce<JsonValue>((at, key) => (isJsonObject(at) ? (at[key] ?? null) : null), schema);

function fieldsWithoutDescription(at: JsonValue, path: string): string[] {
  if (Array.isArray(at)) return at.flatMap((member, index) => fieldsWithoutDescription(member, `${path}[${index}]`));
  if (!isJsonObject(at)) return [];
  const fields = isJsonObject(at.properties) ? Object.entries(at.properties) : [];
  const lacking = fields.filter(([, field]) => !isJsonObject(field) || typeof field.description !== 'string');
  const below = Object.entries(at).flatMap(([key, member]) => fieldsWithoutDescription(member, `${path}/${key}`));
  return [...lacking.map(([name]) => `${path}/${name}`), ...below];
}

describe('the JSON Schema', () => {
  it('in public/ is that of the format (write it with: npx vitest run test/scenario/jsonSchema -u)', async () => {
    await expect(`${JSON.stringify(schema, null, 1)}\n`).toMatchFileSnapshot('../../public/scenario.schema.json');
  });

  it('describes every field', () => {
    expect(fieldsWithoutDescription(schema, '')).toEqual([]);
  });

  it('would be caught without a description', () => {
    const bare: JsonObject = { properties: { days: { type: 'integer' } } };
    expect(fieldsWithoutDescription(bare, '')).toEqual(['/days']);
  });

  it('knows every field of a scenario', () => {
    expect(Object.keys(part('$defs', 'scenario', 'properties') as JsonObject)).toEqual(Object.keys(scenarioSchema.entries));
  });

  it('gives ranges and refuses unknown fields', () => {
    const team = part('$defs', 'scenario', 'properties', 'teams', 'additionalProperties');
    expect(team).toMatchObject({ additionalProperties: false, required: ['agents', 'skills'] });
    expect(team).toMatchObject({ properties: { shrinkagePercent: { minimum: 0, exclusiveMaximum: 100, default: 0 } } });
  });

  it('describes extends, under which nothing else is required and null removes', () => {
    expect(schema).toMatchObject({ if: { required: ['extends'] }, else: { $ref: '#/$defs/scenario' } });
    expect(part('$defs', 'changes')).toMatchObject({
      required: ['extends'],
      properties: { extends: { anyOf: [{ type: 'string' }, { $ref: '#' }] } },
    });
    const team = part('$defs', 'changes', 'properties', 'teams', 'additionalProperties');
    expect(team).toMatchObject({ type: ['object', 'null'], properties: { shrinkagePercent: { type: ['number', 'null'] } } });
    expect(team).not.toHaveProperty('required');
  });

  it('lets a difference change one figure of a law without naming the law', () => {
    expect(part('$defs', 'lawChanges', 'properties', 'cv')).toMatchObject({ type: ['number', 'null'] });
    expect(part('$defs', 'lawChanges')).not.toHaveProperty('required');
  });

  it('is made at no time in the browser: only the command line may ask for it', () => {
    const src = new URL('../../src/', import.meta.url);
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const asking = files.filter((name) => /\/jsonSchema\.ts'|to-json-schema'/.test(readFileSync(new URL(name, src), 'utf8')));
    expect(asking).toContain('scenario/jsonSchema.ts');
    expect(asking.filter((name) => name !== 'scenario/jsonSchema.ts' && !name.startsWith('headless'))).toEqual([]);
  });
});
