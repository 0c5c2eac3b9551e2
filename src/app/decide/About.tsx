import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { comparedScenarios, type ShownScenario } from '../comparison/state.ts';
import { libraryText } from '../language/libraryText.ts';
import { useWords } from '../language/useWords.ts';
import { libraryScenario } from '../library.ts';
import { libraryAbout } from '../libraryAbout.ts';
import { useController, usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { useDecideWords } from './words.ts';

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
        {known && <p>{libraryAbout[known.id][language]}</p>}
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
export default function About() {
  const { language, say } = useWords();
  const words = useDecideWords();
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
          {say.acknowledgement}: <bdi>{libraryText(language, text)}</bdi>
        </p>
      ))}
      <p>{words.replicationNote}</p>
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
