import * as v from 'valibot';
import { gotOf } from './got.ts';
import type { Issue } from './issue.ts';
import { issueAt } from './issue.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { nearest } from './nearest.ts';
import type { Path } from './path.ts';
import { type Scenario, scenarioSchema } from './schema/scenario.ts';
import { shapeOf } from './shape.ts';
import { shapeIssue } from './shapeIssue.ts';

/** The name by which an object is called that has an unknown field: its law, or the last field on the way to it. */
function ownerOf(object: JsonObject, path: Path): string {
  if (typeof object.law === 'string') return `the law ${object.law}`;
  const last = path.at(-1);
  const parent = path.at(-2);
  if (last === undefined) return 'document';
  const keyed = ['inquiryTypes', 'channels', 'queues', 'steering', 'teams', 'targets', 'openingHours', 'skills', 'assumptions'];
  const named = typeof last === 'number' || (typeof parent === 'string' && keyed.includes(parent));
  return String(named ? parent : last);
}

/** The document without fields that the format does not know, and with null where a list stands for an object or the reverse. */
function known(schema: v.GenericSchema, value: JsonValue, path: Path, issues: Issue[]): JsonValue {
  const shape = shapeOf(schema, value);
  if (shape.kind === 'leaf') return value;
  if (shape.kind === 'list') {
    if (Array.isArray(value)) return value.map((member, at) => known(shape.item, member, [...path, at], issues));
    return value;
  }
  if (!isJsonObject(value)) {
    if (Array.isArray(value)) issues.push(issueAt(path, 'notObject', { got: gotOf(value) }));
    return Array.isArray(value) ? null : value;
  }
  const kept: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    const item = shape.kind === 'ids' ? shape.item : Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
    if (item) kept[key] = known(item, member, [...path, key], issues);
    else if (shape.kind === 'fields') {
      const fields = Object.keys(shape.entries);
      issues.push(
        issueAt([...path, key], 'unknownField', { owner: ownerOf(value, path), known: fields, nearest: nearest(key, fields) }),
      );
    }
  }
  return kept;
}

export interface ShapeResult {
  issues: Issue[];
  /** The scenario with defaults filled in. Present also where only a range is broken or a field unknown, so that it can be checked further. */
  scenario?: Scenario;
}

/** Checks fields, types and ranges of a document in which `extends` is resolved. All problems at once. */
export function checkShape(document: JsonObject): ShapeResult {
  const issues: Issue[] = [];
  const kept = known(scenarioSchema, document, [], issues);
  const taken = new Set(issues.map((issue) => issue.path));
  const result = v.safeParse(scenarioSchema, kept);
  for (const found of result.issues ?? []) {
    const issue = shapeIssue(found);
    const before = issues.find((other) => other.path === issue.path);
    const settled = taken.has(issue.path) || before?.code === 'notFinite';
    if (!settled) issues.push(issue);
  }
  return result.typed ? { issues, scenario: result.output } : { issues };
}
