import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { comparedScenarios, type ShownScenario } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { libraryScenario } from '../library.ts';
import { useController, usePageState } from '../usePageState.ts';
import { LetterMark } from './marks.tsx';

function ScenarioNotes({ position, scenario }: { readonly position: number; readonly scenario: ShownScenario }) {
  const { language } = useWords();
  const { entry, facts } = scenario;
  const known = entry.origin.from === 'library' ? libraryScenario(entry.origin.id) : undefined;
  return (
    <li>
      <LetterMark position={position} />
      <div>
        <strong>
          <bdi>{scenarioTitle(language, entry, { name: facts.name })}</bdi>
        </strong>
        {known && <p>{known.wording.about[language]}</p>}
        {!known && facts.description && (
          <p>
            <bdi>{facts.description}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

/** What the figures rest on: what the scenarios say of themselves, and whose data they hold. */
export function About() {
  const { say } = useWords();
  const controller = useController();
  const state = usePageState('workspace', 'facts', 'phase');
  const scenarios = comparedScenarios(state);
  const sources = new Set(scenarios.flatMap(({ facts }) => facts.acknowledgement ?? []));
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title">{say.about}</h2>
      <ul className="side-notes">
        {scenarios.map((scenario, position) => (
          <ScenarioNotes key={scenario.id} position={position} scenario={scenario} />
        ))}
      </ul>
      {[...sources].map((text) => (
        <p key={text} className="acknowledgement">
          {say.acknowledgement}: <bdi>{text}</bdi>
        </p>
      ))}
      <p>{say.privacy}</p>
      {state.phase === 'done' && (
        <p>
          <button type="button" className="button" onClick={() => void controller.saveReport()}>
            {say.exportJson}
          </button>
        </p>
      )}
    </section>
  );
}
