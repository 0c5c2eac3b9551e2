import { useMemo, useState } from 'react';
import { comparedScenarios, ruleOf, type State } from '../comparison/state.ts';
import { FiguresTag } from '../decide/FiguresTag.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { DayCharts } from './DayCharts.tsx';
import { askDay } from './dayData.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { everything, keyOf, type Scope, scopeItems } from './scope.ts';
import { useDetail } from './useDetail.ts';
import { useDayWords } from './words.ts';
import '../styles/charts.css';
import '../styles/day.css';

/** Why there is nothing to show yet. */
function Nothing({ phase }: Pick<State, 'phase'>) {
  const words = useDayWords();
  const reason = phase === 'failed' || phase === 'invalid' || phase === 'incomparable' ? phase : 'none';
  return (
    <div className="panel day-nothing" data-of={reason} role="status">
      <p>{words[reason]}</p>
    </div>
  );
}

/** How the operation runs over the week and the day, in all scenarios compared. */
export default function Day() {
  const { language, say } = useWords();
  const state = usePageState('workspace', 'facts', 'phase', 'run', 'shown');
  const [chosen, choose] = useState<Scope>(everything);
  const shown = state.shown?.of ?? comparedScenarios(state);
  const items = useMemo(
    () =>
      scopeItems(
        { language, say },
        shown.map(({ facts }) => facts),
      ),
    [language, say, shown],
  );
  const scope =
    Object.values(items)
      .flat()
      .find((item) => keyOf(item) === keyOf(chosen)) ?? everything;
  const rule = ruleOf(state);
  const detail = useDetail(`${keyOf(scope)} ${rule}`, (service) => askDay(service, scope, rule));
  const scopeChoice = <ScopeChoice items={items} scope={scope} onChoose={choose} />;
  return (
    <div className="day">
      <div className="day-head">
        <h2>{say['screen.day']}</h2>
        <FiguresTag state={state} />
      </div>
      {detail ? (
        <DayCharts detail={detail} isStale={detail.shown.run !== state.run}>
          {scopeChoice}
        </DayCharts>
      ) : (
        <>
          <div className="day-toolbar">{scopeChoice}</div>
          <Nothing phase={state.phase} />
        </>
      )}
    </div>
  );
}
