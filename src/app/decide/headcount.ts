import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { mostAgents } from '../../scenario/vocabulary.ts';
import { withValue } from '../fields/editDocument.ts';

const numberOr = (value: JsonValue | undefined, other: number): number => (typeof value === 'number' ? value : other);

const sum = (values: readonly (JsonValue | undefined)[]): number =>
  values.reduce<number>((total, value) => total + numberOr(value, 0), 0);

/** The numbers of agents that a team states, before its factor and what is added; of shifts all together. */
function stated({ constant, perInterval, steps, shifts }: JsonObject): number[] {
  const ofShifts = isJsonObject(shifts)
    ? Object.values(shifts).map((shift) => (isJsonObject(shift) ? shift.agents : undefined))
    : [];
  const ofSteps = Array.isArray(steps) ? steps.map((step) => (isJsonObject(step) ? step.agents : undefined)) : [];
  const list = [constant, ...(Array.isArray(perInterval) ? perInterval : []), ...ofSteps, sum(ofShifts)];
  return list.filter((value) => typeof value === 'number');
}

const agentsOf = (document: JsonObject, team: string): JsonObject => {
  const teams = isJsonObject(document.teams) ? document.teams : {};
  const found = teams[team];
  return isJsonObject(found) && isJsonObject(found.agents) ? found.agents : {};
};

/** Most agents that a team has on its roster at any time. */
function highest(agents: JsonObject, add = numberOr(agents.add, 0)): number {
  const high = stated(agents).reduce((most, value) => Math.max(most, value), 0) * (numberOr(agents.scalePercent, 100) / 100);
  return high > 0 ? Math.max(0, high + add) : 0;
}

/** Agents added all day to those that a team states. */
export const addedAgents = (document: JsonObject, team: string): number => numberOr(agentsOf(document, team).add, 0);

/**
 * A document in order with so many more (or, negative, fewer) agents rostered in a team at all times at which it has any. Undefined where
 * that cannot be: a team that is never rostered, nobody left, more than can be simulated.
 */
export function withAgents(document: JsonObject, team: string, more: number): JsonObject | undefined {
  const agents = agentsOf(document, team);
  const add = numberOr(agents.add, 0) + more;
  const most = highest(agents, add);
  const teams = isJsonObject(document.teams) ? Object.keys(document.teams) : [];
  const others = teams.reduce((all, id) => (id === team ? all : all + highest(agentsOf(document, id))), 0);
  if (highest(agents, 0) === 0 || most <= 0 || others + most > mostAgents || Math.abs(add) > mostAgents) return undefined;
  return withValue(document, ['teams', team, 'agents', 'add'], add);
}
