import { betterProcess, morePeople, usualHire } from '../../scenario/peopleOrProcess.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';
import { asScenario } from './asScenario.ts';
import { OpenName } from './OpenName.tsx';
import { useNames } from './useNames.ts';
import { useDecideWords } from './words.ts';

/** Puts two variants beside the baseline: more people, and the same people in a better process. */
export function PeopleOrProcess({ baseline }: { readonly baseline: OpenScenario }) {
  const { language } = useWords();
  const words = useDecideWords();
  const controller = useController();
  const names = useNames(baseline);
  const scenario: ScenarioInput | undefined = asScenario(baseline.whole);
  const hire = scenario && usualHire(scenario);
  if (scenario === undefined || hire === undefined || baseline.issues.length > 0) return null;
  const { team, agents } = hire;
  const title = scenarioTitle(language, baseline.entry, baseline.whole);
  const added = words[agents === 1 ? 'oneAgent' : 'manyAgents'];
  const count = `+${plainNumber(language, agents)}`;
  const compare = () =>
    controller.compareVariants(baseline.entry.id, [
      {
        title: filled(words.peopleTitled, { title, count: filled(added, { count }) }),
        difference: morePeople(scenario, team, agents),
      },
      {
        title: filled(words.processTitled, { title }),
        difference: betterProcess(scenario, {
          integration: words.processIntegration,
          documentation: words.processDocumentation,
          authority: words.processAuthority,
        }),
      },
    ]);
  return (
    <section className="panel" aria-labelledby="people-or-process">
      <div className="panel-head">
        <h2 id="people-or-process">{words.peopleOrProcess}</h2>
      </div>
      <p className="help">
        {rich(words.peopleOrProcessHelp, {
          a: <OpenName scenario={baseline} />,
          count: rich(added, { count: <Num>{count}</Num> }),
          team: <bdi>{names.team(team)}</bdi>,
        })}
      </p>
      <button type="button" className="button" onClick={compare}>
        {words.comparePeopleOrProcess}
      </button>
    </section>
  );
}
