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

/** Problems are listed up to some number: a table of a million texts in place of numbers is cut short. */
interface Finding {
  readonly issues: Issue[];
  left: number;
}

const enough = 1000;

/** The members up to which the first thousand problems are found. */
function upToEnough<Member>(members: readonly Member[], fits: (member: Member) => boolean, finding: Finding): readonly Member[] {
  if (finding.left <= 0) return [];
  if (members.length <= enough) return members;
  const end = members.findIndex((member) => !fits(member) && --finding.left <= 0);
  return end === -1 ? members : members.slice(0, end + 1);
}

function knownFields(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: JsonObject,
  path: Path,
  finding: Finding,
): JsonObject {
  const kept: JsonObject = {};
  const fields = Object.keys(entries);
  for (const [key, member] of Object.entries(value)) {
    const item = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (item) kept[key] = known(item, member, [...path, key], finding);
    else {
      const values = { owner: ownerOf(value, path), known: fields, nearest: nearest(key, fields) };
      finding.issues.push(issueAt([...path, key], 'unknownField', values));
    }
  }
  return kept;
}

/** The document without fields that the format does not know, and with null where a list stands for an object. */
function known(schema: v.GenericSchema, value: JsonValue, path: Path, finding: Finding): JsonValue {
  const shape = shapeOf(schema, value);
  if (shape.kind === 'leaf') return value;
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) return value;
    const members = upToEnough(value, (member) => v.is(shape.item, member), finding);
    const hasParts = (member: JsonValue) => isJsonObject(member) || Array.isArray(member);
    return members.map((member, at) => (hasParts(member) ? known(shape.item, member, [...path, at], finding) : member));
  }
  if (Array.isArray(value)) {
    finding.issues.push(issueAt(path, 'notObject', { got: gotOf(value) }));
    return null;
  }
  if (!isJsonObject(value)) return value;
  if (shape.kind === 'fields') return knownFields(shape.entries, value, path, finding);
  const members = upToEnough(Object.entries(value), ([, member]) => v.is(shape.item, member), finding);
  return Object.fromEntries(members.map(([id, member]) => [id, known(shape.item, member, [...path, id], finding)]));
}

export interface ShapeResult {
  issues: Issue[];
  /** The scenario with defaults filled in. Present also where only a range is broken or a field unknown, so that it can be checked further. */
  scenario?: Scenario;
}

/** Checks fields, types and ranges of a document in which `extends` is resolved. All problems at once. */
export function checkShape(document: JsonObject): ShapeResult {
  const issues: Issue[] = [];
  const kept = known(scenarioSchema, document, [], { issues, left: enough });
  const settled = new Set(issues.map((issue) => issue.path));
  const result = v.safeParse(scenarioSchema, kept);
  for (const found of result.issues ?? []) {
    const issue = shapeIssue(found);
    if (settled.has(issue.path)) continue;
    issues.push(issue);
    if (issue.code === 'notFinite') settled.add(issue.path);
  }
  return result.typed ? { issues, scenario: result.output } : { issues };
}
