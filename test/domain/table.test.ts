import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, nodesBelow } from '../../src/app/fields/catalogue.ts';
import { english } from '../../src/app/fields/words.english.ts';
import { hebrew } from '../../src/app/fields/words.hebrew.ts';
import { metricNames } from '../../src/headless/metricNames.ts';
import { metricOf } from '../../src/metrics/metrics.ts';
import { domain } from './table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(path.join(root, 'public/scenario.schema.json'), 'utf8'));

interface JsonSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** The schema itself, what it refers to, and the schemas of which it is made. */
function parts(node: JsonSchema): readonly JsonSchema[] {
  const referred = node.$ref ? [schema.$defs[node.$ref.replace('#/$defs/', '')] as JsonSchema] : [];
  const made = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? []), node.then, node.else].filter(
    (part) => part !== undefined,
  );
  return [node, ...[...referred, ...made].flatMap(parts)];
}

function below(node: JsonSchema, name: string): readonly JsonSchema[] {
  return parts(node).flatMap(({ properties, additionalProperties, items }) => {
    const named = name === '*' ? undefined : properties?.[name];
    const any = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    return [named, name === '*' ? any : undefined, name === '*' ? items : undefined].filter((part) => part !== undefined);
  });
}

const isInSchema = (field: string): boolean =>
  field.split('.').reduce((nodes: readonly JsonSchema[], name) => nodes.flatMap((node) => below(node, name)), [schema]).length >
  0;

const nodes = new Map(nodesBelow(catalogue).map((node) => [node.pattern, node]));
const named = (labels: object, things: object, key: string): boolean => key in labels || key in things;

/** What stands between a row and being complete, in words. */
function holesOf({ fields, metrics, tests }: (typeof domain)[keyof typeof domain]): readonly string[] {
  const empty = Object.entries({ fields, metrics, tests }).flatMap(([part, list]) => (list.length === 0 ? [`no ${part}`] : []));
  const ofFields = fields.flatMap((field) => {
    const words = nodes.get(field)?.words ?? '';
    return [
      ...(isInSchema(field) ? [] : [`${field} is not in the schema`]),
      ...(nodes.has(field) ? [] : [`${field} cannot be edited`]),
      ...(named(english.labels, english.things, words) ? [] : [`${field} has no English name`]),
      ...(named(hebrew.labels, hebrew.things, words) ? [] : [`${field} has no Hebrew name`]),
    ];
  });
  const ofMetrics = metrics.flatMap((id) => [
    ...(metricOf(id) ? [] : [`there is no metric ${id}`]),
    ...(id in metricNames ? [] : [`the command line has no name for ${id}`]),
  ]);
  const ofTests = tests.flatMap(([name, title]) => {
    const file = path.join(root, 'test', name);
    if (!existsSync(file)) return [`there is no test/${name}`];
    const text = readFileSync(file, 'utf8');
    return [`'${title}'`, `\`${title}\``].some((quoted) => text.includes(quoted)) ? [] : [`test/${name} has no test "${title}"`];
  });
  return [...empty, ...ofFields, ...ofMetrics, ...ofTests];
}

/** What unfolds over months or in money alone (A4, D1, D6, E4) is not among them. */
const rows = {
  A: [1, 2, 3, 5, 6],
  B: [1, 2, 3, 4],
  C: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  D: [2, 3, 4, 5, 7, 8, 9],
  E: [1, 2, 3, 5, 6, 7],
};

/** Catches a mechanism that cannot be written, edited, seen or trusted. */
describe('every mechanism of the domain has its fields, their words, its measures and a test that switches it', () => {
  test('the table has every row, and no other', () => {
    expect(Object.keys(domain)).toEqual(Object.entries(rows).flatMap(([group, numbers]) => numbers.map((at) => `${group}${at}`)));
  });

  const all = Object.entries(domain).map(([id, row]) => ({ id, ...row }));

  test.each(all)('$id: $name', (row) => {
    expect(holesOf(row)).toEqual([]);
  });
});
