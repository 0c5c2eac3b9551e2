import { useMemo } from 'react';
import { isStale, ruleOf } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { FiguresTag } from './FiguresTag.tsx';
import { MeasureGroups } from './MeasureGroups.tsx';
import { MeasureName } from './MeasureName.tsx';
import { measureGroups } from './measures.ts';

/** The headline measures of the scenarios compared and their differences: a table, or on a narrow page one card a measure. */
export function Measures() {
  const { say } = useWords();
  const state = usePageState('workspace', 'facts', 'phase', 'run', 'shown');
  const rule = ruleOf(state);
  const groups = useMemo(() => measureGroups(rule), [rule]);
  const { run, comparison, of } = state.shown ?? {};
  const count = of?.length ?? Math.max(2, state.workspace.compared.length);
  return (
    <section
      className="measures panel"
      aria-labelledby="measures-title"
      data-stale={isStale(state)}
      data-run={run}
      data-from={comparison?.from}
      data-replications={comparison?.replications}
    >
      <div className="panel-head">
        <h2 id="measures-title">{say.measures}</h2>
        <FiguresTag state={state} />
      </div>
      <MeasureGroups
        title="measures-title"
        groups={groups}
        Name={MeasureName}
        count={count}
        comparison={comparison}
        isComing={state.phase !== 'failed'}
        currency={of?.[0]?.facts.currency ?? ''}
      />
    </section>
  );
}
