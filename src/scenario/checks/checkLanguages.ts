import { reachOf } from '../reach.ts';
import type { TeamSpec } from '../schema/team.ts';
import { skilledIn, speaks } from '../spoken.ts';
import { typePlaces } from '../typePlaces.ts';
import { type Checked, refersTo } from './check.ts';

/** Queues that customers of a segment can reach with any inquiry of theirs. */
function queuesReached({ scenario, queues }: Checked, segment: string): Set<string> {
  const types = Object.entries(scenario.inquiryTypes).filter(([, type]) => type.segments[segment]?.inquiriesPercent !== 0);
  const places = types.flatMap(([id]) => [...reachOf(scenario, id, typePlaces(scenario, id, queues), queues, segment).places]);
  return new Set(places.filter((place) => Object.hasOwn(queues, place)));
}

/** Teams speak languages that customers have, and customers come to no queue in whose teams nobody speaks theirs. */
export function checkLanguages(checked: Checked): void {
  const { scenario, queues, report } = checked;
  const teams = Object.entries(scenario.teams);
  if (teams.every(([, { languages }]) => languages === undefined)) return;
  const segments = Object.entries(scenario.customers.segments);
  const known = Object.fromEntries(segments.flatMap(([, { language }]) => (language === undefined ? [] : [[language, true]])));
  for (const [id, { languages = [] }] of teams)
    for (const [at, language] of languages.entries())
      refersTo(report, ['teams', id, 'languages', at], 'language', language, known);
  for (const [id, { language, number }] of segments) {
    if (language === undefined || number === 0) continue;
    for (const queue of queuesReached(checked, id)) {
      const skill = (team: TeamSpec) => skilledIn(team, queue, queues);
      const always = teams.filter(([, team]) => skill(team) !== undefined && skill(team)?.onlyDuring === undefined);
      if (always.length > 0 && !always.some(([, team]) => speaks(team, language)))
        report(['customers', 'segments', id, 'language'], 'languageUnserved', { language, queue });
    }
  }
}
