import '../styles/levers.css';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { type OpenScenario, useBaseline, useScenario } from '../comparison/useScenario.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Headcount } from './Headcount.tsx';
import { LiveFigure } from './LiveFigure.tsx';
import { OpenName } from './OpenName.tsx';
import { PeopleOrProcess } from './PeopleOrProcess.tsx';
import { Steering } from './Steering.tsx';
import { useDecideWords } from './words.ts';

/** Says that the baseline is open, and offers a variant of it to work on. */
function BaselineNote({ scenario }: { readonly scenario: OpenScenario }) {
  const { language, say } = useWords();
  const words = useDecideWords();
  const controller = useController();
  const { workspace } = usePageState('workspace');
  const a = <OpenName scenario={scenario} />;
  const title = filled(say.variantOf, { title: scenarioTitle(language, scenario.entry, scenario.whole) });
  return (
    <section className="baseline-note panel">
      <p>{rich(workspace.compared.length > 1 ? words.baselineOpen : words.aloneOpen, { a })}</p>
      <button type="button" className="button" onClick={() => controller.duplicate(scenario.entry.id, title)}>
        <span>{rich(words.makeVariant, { a })}</span>
      </button>
    </section>
  );
}

/** What can be changed here in the scenario that is open: where inquiries are sent, and how many agents there are. */
export default function Levers() {
  const scenario = useScenario();
  const baseline = useBaseline();
  if (scenario === undefined) return null;
  return (
    <>
      <LiveFigure id={scenario.entry.id} />
      {scenario.position === 0 && <BaselineNote scenario={scenario} />}
      <Steering key={scenario.entry.id} scenario={scenario} />
      <Headcount scenario={scenario} />
      {baseline && <PeopleOrProcess baseline={baseline} />}
    </>
  );
}
