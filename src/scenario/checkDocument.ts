import { canonicalOrder } from './canonicalOrder.ts';
import { checkMeaning } from './checkMeaning.ts';
import { checkShape } from './checkShape.ts';
import { type Issue, issueAt } from './issue.ts';
import { isJsonObject, type JsonObject, type JsonValue } from './jsonValue.ts';
import { parsePath, valueAt } from './path.ts';
import { type Scenario, scenarioSchema } from './schema/scenario.ts';

export interface DocumentCheck {
  readonly issues: readonly Issue[];
  /** Present where there is no issue: defaults filled in, ids in alphabetical order. */
  readonly scenario?: Scenario;
}

/** Assumptions that the author states are about something that is there. */
function checkRegister(scenario: Scenario, written: JsonObject): Issue[] {
  const stated = isJsonObject(written.assumptions) ? Object.entries(written.assumptions) : [];
  return stated.flatMap(([about, assumption]) => {
    const path = parsePath(about);
    const found = path && valueAt(scenario as unknown as JsonValue, path) !== undefined;
    return assumption === null || found ? [] : [issueAt(['assumptions', about], 'unknownPath')];
  });
}

/** Checks a document in which `extends` is resolved. `written` is the part of it that the author wrote. */
export function checkDocument(document: JsonObject, written: JsonObject): DocumentCheck {
  const { issues, scenario } = checkShape(document);
  const strayPart = issues.some((issue) => issue.code === 'unknownField' && issue.values.owner === 'document');
  if (!scenario || strayPart) return { issues };
  const known = new Set(issues.map(({ path }) => path));
  const follows = ({ path, code }: Issue) => code === 'oversize' && issues.some((issue) => issue.path.startsWith(path));
  const found = [...checkMeaning(scenario), ...checkRegister(scenario, written)];
  const further = found.filter((issue) => !known.has(issue.path) && !follows(issue));
  if (issues.length + further.length > 0) return { issues: [...issues, ...further] };
  return { issues: [], scenario: canonicalOrder(scenarioSchema, scenario as unknown as JsonValue) as unknown as Scenario };
}
