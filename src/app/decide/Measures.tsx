import { useMemo, useState } from 'react';
import { isStale, ruleOf } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { FiguresTag } from './FiguresTag.tsx';
import { MeasureCards } from './MeasureCards.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { measureGroups } from './measures.ts';
import { useNarrow } from './useNarrow.ts';

/** The headline measures of the scenarios compared and their differences: a table, or on a narrow page one card a measure. */
export function Measures() {
  const { say } = useWords();
  const state = usePageState('workspace', 'facts', 'phase', 'run', 'shown');
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const rule = ruleOf(state);
  const groups = useMemo(() => measureGroups(rule), [rule]);
  const Layout = useNarrow() ? MeasureCards : MeasureTable;
  const { run, comparison, of } = state.shown ?? {};
  const count = of?.length ?? Math.max(2, state.workspace.compared.length);
  const fold = (group: string) =>
    setFolded((before) => new Set(before.has(group) ? [...before].filter((each) => each !== group) : [...before, group]));
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
      <Layout
        groups={groups}
        count={count}
        folded={folded}
        onFold={fold}
        comparison={comparison}
        isComing={state.phase !== 'failed'}
        currency={of?.[0]?.facts.currency ?? ''}
      />
    </section>
  );
}
