import { isStale, ruleOf } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { AlternativeFigure, ValueFigure } from './figures.tsx';
import type { Measure } from './measures.ts';

/** The service level of a scenario, to be seen on a narrow page while a lever below the verdict is moved. */
export function LiveFigure({ id }: { readonly id: string }) {
  const { say } = useWords();
  const state = usePageState('workspace', 'facts', 'shown', 'run');
  const { shown } = state;
  const position = shown?.of.findIndex((scenario) => scenario.id === id) ?? -1;
  if (shown === undefined || position < 0) return null;
  const measure: Measure = { metric: `serviceLevel.${ruleOf(state)}`, name: 'measure.serviceLevel' };
  const props = { measure, position, comparison: shown.comparison, isComing: true, currency: shown.of[0]?.facts.currency ?? '' };
  return (
    <div className="live-figure" data-stale={isStale(state)}>
      <LetterMark position={position} /> {say[measure.name]}
      {position === 0 ? <ValueFigure {...props} isBare /> : <AlternativeFigure {...props} />}
    </div>
  );
}
