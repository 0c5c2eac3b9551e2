import '../styles/decide.css';
import '../styles/explain.css';
import { useState } from 'react';
import { Choice } from '../charts/Choice.tsx';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { comparedScenarios, letters } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';
import { ExplainedFigure } from './ExplainedFigure.tsx';
import { queueName } from './finding.tsx';
import type { ShownMeasure } from './shown.ts';
import { type ExplainState, useExplain } from './useExplain.ts';
import { useExplainWords } from './words.ts';

/** An explanation rests on at most so many replications, so that it does not take long. */
const mostReplications = 100;

/** How far it is, or why there is none. */
function Told({ state, onStop }: { readonly state: ExplainState; readonly onStop: () => void }) {
  const { language } = useWords();
  const words = useExplainWords();
  if (state.kind === 'working') {
    const { round, done, planned } = state.progress ?? { round: 0, done: 0, planned: 0 };
    const share = planned > 0 ? Math.min(1, done / planned) : 0;
    const text =
      planned === 0
        ? words.preparing
        : round === 0
          ? rich(words.simulating, { share: <Num>{`${plainNumber(language, 100 * share)}%`}</Num> })
          : rich(words.searching, { round: <Num>{plainNumber(language, round)}</Num> });
    return (
      <div className="explain-progress">
        <progress aria-label={words.working} max={1} value={share} />
        <span>{text}</span>
        <button type="button" className="button" onClick={onStop}>
          {words.stop}
        </button>
      </div>
    );
  }
  if (state.kind === 'unexplained') return <p role="status">{words[`reason.${state.reason}`]}</p>;
  if (state.kind === 'failed')
    return <p role="alert">{rich(words.failed, { reason: <bdi className="code">{state.reason}</bdi> })}</p>;
  return state.kind === 'stopped' ? <p role="status">{words.stopped}</p> : null;
}

/** Why a figure is not what Erlang C says: the way from one to the other for a queue, on demand. */
export default function Explain() {
  const all = useWords();
  const words = useExplainWords();
  const page = usePageState('workspace', 'facts', 'run', 'replications', 'issues');
  const { state, explained, start, stop } = useExplain();
  const [chosen, setChosen] = useState<{ readonly scenario?: string; readonly queue?: string }>({});
  const [measure, setMeasure] = useState<ShownMeasure>('serviceLevel');
  const scenarios = comparedScenarios(page);
  const own = scenarios.find(({ id }) => id === (chosen.scenario ?? page.workspace.open)) ?? scenarios[0];
  if (own === undefined) return null;
  const { id, facts } = own;
  const live = facts.queues.filter(({ isLive }) => isLive);
  const queue = live.find((each) => each.id === chosen.queue)?.id;
  const position = page.workspace.compared.indexOf(id);
  const seed = scenarios[0]?.facts.seed ?? facts.seed;
  const replications = Math.min(mostReplications, page.replications || facts.replications);
  const ask = { scenario: id, queue, mode: page.workspace.mode, seed, replications };
  const explain = () => start(ask, own, position);
  return (
    <section className="panel explain" aria-labelledby="explain-title">
      <div className="panel-head">
        <h2 id="explain-title">{words.title}</h2>
      </div>
      <p className="help">{words.lead}</p>
      <div className="explain-choices">
        {scenarios.length > 1 && (
          <Choice label={words.scenario} value={id} onChoose={(scenario) => setChosen({ scenario })}>
            {scenarios.map((each) => (
              <option key={each.id} value={each.id}>
                {letters[page.workspace.compared.indexOf(each.id)]}{' '}
                {scenarioTitle(all.language, each.entry, { name: each.facts.name })}
              </option>
            ))}
          </Choice>
        )}
        {live.length > 1 && (
          <Choice label={words.queue} value={queue ?? ''} onChoose={(wanted) => setChosen({ ...chosen, queue: wanted })}>
            <option value="">{words.busiest}</option>
            {live.map((each) => (
              <option key={each.id} value={each.id}>
                {queueName(all, facts, each.id)}
              </option>
            ))}
          </Choice>
        )}
        <button
          id="explain"
          type="button"
          className="button"
          disabled={state.kind === 'working' || page.issues[id] !== undefined}
          onClick={explain}
        >
          {explained === undefined ? words.explain : words.again}
        </button>
      </div>
      <Told state={state} onStop={stop} />
      {explained && (
        <div className="drawn" data-stale={explained.run !== page.run}>
          {explained.run !== page.run && <p className="help">{words.stale}</p>}
          <ExplainedFigure {...explained} measure={measure} onMeasure={setMeasure} />
        </div>
      )}
    </section>
  );
}
