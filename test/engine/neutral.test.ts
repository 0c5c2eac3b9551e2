import { describe, expect, test } from 'vitest';
import { catalogue, nodesBelow } from '../../src/app/fields/catalogue.ts';
import type { FieldNode } from '../../src/app/fields/fieldNode.ts';
import {
  placeColumn,
  queueColumn,
  surveyColumn,
  type Tally,
  targetColumn,
  teamColumn,
  touchColumn,
  typeColumn,
} from '../../src/metrics/tally.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { neutralRows, withoutNeutral } from './neutralRows.ts';
import { modelOf } from './scenarioModel.ts';

const columnsOf = {
  queue: queueColumn,
  team: teamColumn,
  type: typeColumn,
  place: placeColumn,
  touch: touchColumn,
  target: targetColumn,
  survey: surveyColumn,
  waits: { waits: 0 },
  flows: { flows: 0 },
  touchTimes: { touchTimes: 0 },
} as const;

/** The bytes of every column of the tallies of some replications, by `table.column`, but those of the names given. */
function columns(document: JsonObject, but: readonly string[]): Map<string, string> {
  const model = modelOf(document as unknown as ScenarioInput);
  const all = new Map<string, string>();
  const add = (replication: number, tally: Tally) => {
    for (const [table, names] of Object.entries(columnsOf)) {
      const values = tally[table as keyof typeof columnsOf];
      const width = Object.keys(names).length;
      for (const [name, at] of Object.entries(names)) {
        if (but.includes(table) || but.includes(`${table}.${name}`)) continue;
        const bytes = Buffer.from(values.filter((_, cell) => cell % width === at).buffer);
        all.set(`${table}.${name} ${replication}`, bytes.toString('latin1'));
      }
    }
  };
  for (const replication of [0, 1, 7]) add(replication, core.simulate(model, replication));
  return all;
}

const differing = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...one].filter(([name, bytes]) => other.get(name) !== bytes).map(([name]) => name);

function scenarioOf(document: JsonValue): Scenario {
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.document.scenario;
}

const isPlain = (value: JsonValue | undefined): boolean => value !== undefined && !isJsonObject(value);

/** A document with the default of every field that it leaves out; `written`: the fields that were. */
function withDefaults(node: FieldNode, value: JsonValue, written: Set<string>): JsonValue {
  if (node.kind === 'object' && isJsonObject(value)) {
    const filled: JsonObject = { ...value };
    for (const field of node.fields) {
      const given = value[field.name] ?? field.default;
      if (given === undefined || given === null) continue;
      if (!(field.name in value) && isPlain(given)) written.add(field.pattern);
      filled[field.name] = withDefaults(field, given, written);
    }
    return filled;
  }
  if (node.kind === 'record' && isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([id, item]) => [id, withDefaults(node.item, item, written)]));
  if (node.kind === 'list' && Array.isArray(value)) return value.map((item) => withDefaults(node.item, item, written));
  return value;
}

/** The fields of the format that stand in a part of a document. */
function fieldsIn(node: FieldNode, value: JsonValue): string[] {
  if (value === null) return [];
  const own = [node.pattern];
  if (node.kind === 'object' && isJsonObject(value))
    return [...own, ...node.fields.flatMap((field) => (field.name in value ? fieldsIn(field, value[field.name] ?? null) : []))];
  if (node.kind === 'record' && isJsonObject(value))
    return [...own, ...Object.values(value).flatMap((item) => fieldsIn(node.item, item))];
  if (node.kind === 'list' && Array.isArray(value)) return [...own, ...value.flatMap((item) => fieldsIn(node.item, item))];
  return own;
}

const isOptional = ({ required, pattern }: FieldNode): boolean => !required && pattern !== '' && !pattern.endsWith('*');

const rows = Object.entries(neutralRows).map(([title, row]) => ({
  title,
  ...row,
  with: mergePatch(row.base, row.neutral) as JsonObject,
}));

/** Catches a mechanism that changes results without being used: by a factor that is not exactly 1, a draw that others notice, an event too many. */
describe('a mechanism at its neutral value gives the same bytes as without it', () => {
  const without = new Map<string, Map<string, string>>();
  const bytesWithout = (base: JsonObject, but: readonly string[]) => {
    const key = JSON.stringify([base, but]);
    const known = without.get(key) ?? columns(base, but);
    without.set(key, known);
    return known;
  };

  test.each(rows)('$title', ({ base, counts, with: changed }) => {
    expect(changed).not.toEqual(base);
    expect(differing(bytesWithout(base, counts), columns(changed, counts))).toEqual([]);
  });

  test.each(rows)('$title: the defaults written out', ({ with: changed }) => {
    expect(scenarioOf(withDefaults(catalogue, changed, new Set()))).toEqual(scenarioOf(changed));
  });
});

describe('no optional field of the format is forgotten', () => {
  const written = new Set<string>();
  const tried = new Set(rows.flatMap(({ neutral }) => fieldsIn(catalogue, neutral)));
  for (const { with: changed } of rows) withDefaults(catalogue, changed, written);
  const optional = [
    ...new Set(
      nodesBelow(catalogue)
        .filter(isOptional)
        .map(({ pattern }) => pattern),
    ),
  ];

  test('each is in a row, has a default that a row writes out, or is named with its reason', () => {
    expect(optional.filter((pattern) => !tried.has(pattern) && !written.has(pattern) && !(pattern in withoutNeutral))).toEqual(
      [],
    );
  });

  test('a reason is given only for fields that are there and have no row', () => {
    expect(Object.keys(withoutNeutral).filter((pattern) => !optional.includes(pattern) || tried.has(pattern))).toEqual([]);
  });
});
