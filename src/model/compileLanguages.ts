import type { Scenario } from '../scenario/schema/scenario.ts';
import { speaks } from '../scenario/spoken.ts';
import type { CompiledLanguages, CompiledModel, CompiledSegments } from './compiledModel.ts';

/** Who speaks what. Languages that the same teams speak are one; the first is that of customers without one, whom everybody serves. */
export function compileLanguages(scenario: Scenario, { ids, segmentOf }: CompiledSegments): CompiledLanguages {
  const teams = Object.values(scenario.teams);
  const speakers = (segment: number) =>
    teams.map((team) => (speaks(team, scenario.customers.segments[ids[segment] ?? '']?.language) ? 1 : 0));
  const ofTypes = [...segmentOf].map((segment) => speakers(segment).join(''));
  const all = [...new Set([speakers(-1).join(''), ...ofTypes])];
  return {
    count: all.length,
    ofType: Int32Array.from(ofTypes, (own) => all.indexOf(own)),
    spoken: Uint8Array.from(teams.flatMap((_, team) => all.map((own) => Number(own[team])))),
  };
}

/** Whether a team speaks a language; below 0: any. */
export const understood = ({ count, spoken }: CompiledLanguages, team: number, language: number): boolean =>
  language < 0 || spoken[team * count + language] === 1;

/** Whether a team serves a queue, in whatever order. */
export const serves = ({ skillFrom, skillQueue }: CompiledModel['teams'], team: number, queue: number): boolean =>
  skillQueue.subarray(skillFrom[team], skillFrom[team + 1]).includes(queue);

/** Whether some team of a queue does not speak the language of all customers who are served there. */
export function asksForLanguage(model: CompiledModel, queue: number): boolean {
  const { languages, teams, handling, placeIds, typeIds, teamIds } = model;
  if (languages.count === 1) return false;
  const types = [...typeIds.keys()].filter((type) => (handling.table[type * placeIds.length + queue] as number) >= 0);
  return teamIds.some(
    (_, team) =>
      serves(teams, team, queue) && types.some((type) => !understood(languages, team, languages.ofType[type] as number)),
  );
}
