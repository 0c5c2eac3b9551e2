import { type Issue, issueAt } from './issue.ts';
import { forbiddenKeys, type JsonObject, type JsonValue, maxDepth, maxFields, maxListLength } from './jsonValue.ts';
import type { JsonResult } from './parseJson.ts';

/** Ends the copying of a value that is too large. */
class Refused extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

function copyMembers(value: object, path: (string | number)[], issues: Issue[]): JsonObject {
  const copy: JsonObject = {};
  const members = Object.entries(value);
  if (members.length > maxFields) throw new Refused(issueAt(path, 'tooMany', { most: maxFields }));
  for (const [key, member] of members) {
    if (member === undefined) continue;
    path.push(key);
    if (forbiddenKeys.has(key)) issues.push(issueAt(path, 'forbiddenKey'));
    else copy[key] = copyOf(member, path, issues);
    path.pop();
  }
  return copy;
}

function copyOf(value: unknown, path: (string | number)[], issues: Issue[]): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object') {
    issues.push(issueAt(path, 'notJsonValue', { kind: typeof value }));
    return null;
  }
  if (path.length >= maxDepth) throw new Refused(issueAt([], 'tooDeep', { most: maxDepth }));
  if (!Array.isArray(value)) return copyMembers(value, path, issues);
  if (value.length > maxListLength) throw new Refused(issueAt(path, 'tooMany', { most: maxListLength }));
  return Array.from(value as unknown[], (member, position) => {
    path.push(position);
    const copy = copyOf(member ?? null, path, issues);
    path.pop();
    return copy;
  });
}

/** A copy of a value as JSON would hold it, with no tie to the original. Nesting is bounded, so an object that holds itself is refused. */
export function plainJson(value: unknown): JsonResult {
  const issues: Issue[] = [];
  try {
    const copy = copyOf(value, [], issues);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: copy };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, issues: [...issues, error.issue] };
    throw error;
  }
}
