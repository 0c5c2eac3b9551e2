import '../styles/inputs.css';
import { useDeferredValue, useEffect } from 'react';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { letters } from '../comparison/state.ts';
import { type OpenScenario, useBaseline, useScenario } from '../comparison/useScenario.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { Problems } from '../views/Refused.tsx';
import { DifferenceList, SearchList } from './FoundList.tsx';
import { FindingContext, useFinding } from './finding.ts';
import { InputsHead } from './InputsHead.tsx';
import { ProblemList, WarningList } from './ProblemList.tsx';
import { sectionAt } from './problems.ts';
import { QuickView } from './QuickView.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SectionView } from './SectionView.tsx';
import { SceneContext, useScene } from './scene.ts';
import { TreeView } from './TreeView.tsx';
import { useMakeFinding, useMakeScene } from './useMakeScene.ts';
import { useMakeView, useView, ViewContext } from './view.ts';

/** After so many milliseconds a field is looked for no longer: what it is of is not there. */
const patience = 1000;

/** A field that is not in view is looked for at its section, at last among all. */
function useLookingFor(document: JsonObject): void {
  const { target, found, isFound } = useFinding();
  const { view, look } = useView();
  useEffect(() => {
    if (target === undefined || isFound()) return; // what is in view has heard of it first
    const section = sectionAt(target, document);
    const isListed = view.query !== '' || view.onlyDifferences;
    if (view.section !== section || isListed) look({ section, query: '', onlyDifferences: false });
    else if (view.depth !== 'all') look({ depth: view.depth === 'quick' ? 'standard' : 'all' });
    const timer = setTimeout(found, patience);
    return () => clearTimeout(timer);
  }, [target, view, look, document, found, isFound]);
}

function Looked() {
  const { document, writing } = useScene();
  const { view } = useView();
  const query = useDeferredValue(view.query.trim());
  useLookingFor(document);
  if (view.onlyDifferences) return <DifferenceList />;
  if (query !== '') return <SearchList query={query} />;
  if (view.depth === 'quick') return <QuickView />;
  return (
    <>
      <h3>{writing.words.sections[view.section]}</h3>
      {view.depth === 'standard' ? <SectionView section={view.section} /> : <TreeView section={view.section} />}
    </>
  );
}

function Edited({ scenario, first }: { readonly scenario: OpenScenario; readonly first: OpenScenario }) {
  const { language } = useWords();
  const scene = useMakeScene(scenario, first);
  const [looking, finding] = [useMakeView(), useMakeFinding()];
  const { entry, position, whole } = scenario;
  const title = scenarioTitle(language, entry, whole);
  return (
    <SceneContext value={scene}>
      <ViewContext value={looking}>
        <FindingContext value={finding}>
          <section className="inputs" aria-labelledby="inputs-title">
            <h2 id="inputs-title">
              <LetterMark position={position} /> <span className="only-heard">{letters[position]}</span>
              {rich(scene.say.title, { scenario: <bdi>{title}</bdi> })}
            </h2>
            <InputsHead />
            <ProblemList />
            <WarningList />
            <div className="inputs-body">
              <SectionNav />
              <section className="inputs-main" aria-label={filled(scene.say.fieldsOf, { scenario: title })}>
                <Looked />
              </section>
            </div>
          </section>
        </FindingContext>
      </ViewContext>
    </SceneContext>
  );
}

/** The inputs of the scenario that is open. */
export default function Inputs() {
  const [scenario, first] = [useScenario(), useBaseline()];
  const { workspace, issues } = usePageState('workspace', 'issues');
  if (scenario === undefined || first === undefined) {
    const broken = scenario === undefined ? workspace.open : workspace.compared[0];
    return <Problems issues={issues[broken ?? ''] ?? []} />; // what it extends is not there: it has no fields to show
  }
  return <Edited key={scenario.entry.id} scenario={scenario} first={first} />;
}
