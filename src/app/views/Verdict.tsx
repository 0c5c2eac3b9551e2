import type { HeadlineComparison } from '../../experiment/comparisonService.ts';
import type { Verdict as VerdictWord } from '../../experiment/result.ts';
import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import { type HeadlineMeasure, headlineMeasures } from '../comparison/headline.ts';
import { isSame } from '../comparison/isSame.ts';
import { comparedScenarios, isStale, letters, ruleOf, type State } from '../comparison/state.ts';
import { confidenceText, incomparableSentence, verdictSentence } from '../comparison/verdictSentence.ts';
import type { MessageKey } from '../language/english.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { VerdictShape } from './marks.tsx';
import { Num } from './Num.tsx';
import { SentenceText } from './SentenceText.tsx';

/** Says what the figures are: an estimate, simulated, or of before the last change. */
export function FiguresTag({ state }: { readonly state: Pick<State, 'shown' | 'run'> }) {
  const { say } = useWords();
  const { shown } = state;
  if (shown === undefined) return null;
  const isEstimate = shown.comparison.from === 'estimate';
  const key: MessageKey = isStale(state) ? 'beforeChange' : isEstimate ? 'estimateTag' : 'simulatedTag';
  return (
    <span className="tag" data-of={key}>
      {say[key]}
    </span>
  );
}

const digestOf = [
  ['better', 'digestBetter'],
  ['worse', 'digestWorse'],
  ['tooSmall', 'digestTooSmall'],
  ['unclear', 'digestUnclear'],
] as const satisfies readonly (readonly [VerdictWord, MessageKey])[];

function withVerdict(comparison: HeadlineComparison, measures: readonly HeadlineMeasure[], verdict: VerdictWord) {
  return measures.filter(({ metric }) => {
    const difference = comparison.differences[0]?.[metric];
    return difference?.verdict === verdict && !isSame(difference);
  });
}

/** The other measures, by verdict. */
function Digest({ comparison, rule }: { readonly comparison: HeadlineComparison; readonly rule: ServiceLevelRule }) {
  const { say } = useWords();
  const [, ...others] = headlineMeasures(rule);
  const lines = digestOf.map(([verdict, key]) => ({ verdict, key, measures: withVerdict(comparison, others, verdict) }));
  const letter = rich(say.scenario, { letter: <bdi className="letter-name">{letters[1]}</bdi> });
  return (
    <ul className="digest">
      {lines
        .filter(({ measures }) => measures.length > 0)
        .map(({ verdict, key, measures }) => (
          <li key={verdict} data-verdict={verdict}>
            <VerdictShape verdict={verdict} />
            <span>
              <strong>{rich(say[key], { b: letter })}:</strong> {measures.map(({ name }) => say[name]).join(', ')}
            </span>
          </li>
        ))}
    </ul>
  );
}

function Mode({ comparison }: { readonly comparison: HeadlineComparison }) {
  const { language, say } = useWords();
  const confidence = <Num>{confidenceText(language, comparison.confidence)}</Num>;
  return (
    <p className="mode">
      {comparison.mode === 'same-staff' ? say.modeSameStaff : say.modeSameService}{' '}
      {comparison.from === 'estimate' ? say.estimateNote : rich(say.precisionNote, { confidence })}
    </p>
  );
}

/** The first thing to read: what the comparison comes to, and how it was made. */
export function Verdict() {
  const { language, say } = useWords();
  const state = usePageState('workspace', 'facts', 'phase', 'run', 'shown');
  const rule = ruleOf(state);
  const facts = comparedScenarios(state).map((scenario): ScenarioFacts => scenario.facts);
  const comparison = state.shown?.comparison;
  const factsShown = state.shown?.of.map((scenario) => scenario.facts) ?? facts;
  const hindrance = incomparableSentence(language, facts);
  return (
    <section
      className="verdict panel"
      aria-labelledby="verdict-title"
      data-stale={isStale(state)}
      data-empty={comparison === undefined && state.phase === 'failed'}
      id="result"
      tabIndex={-1}
    >
      <div className="panel-head">
        <h2 id="verdict-title">{say.verdictLabel}</h2>
        <FiguresTag state={state} />
      </div>
      {hindrance && (
        <p className="hindrance" role="alert">
          <SentenceText sentence={hindrance} />
        </p>
      )}
      <p className="sentence">
        {factsShown.length > 0 && (comparison || state.phase !== 'failed') ? (
          <SentenceText sentence={verdictSentence(language, comparison, factsShown, rule)} />
        ) : (
          say[state.phase === 'failed' ? 'verdictFailed' : 'starting']
        )}
      </p>
      {comparison?.from === 'simulation' && <Digest comparison={comparison} rule={rule} />}
      {comparison && comparison.growing.length > 0 && <p className="growing">{say.growing}</p>}
      {comparison && <Mode comparison={comparison} />}
    </section>
  );
}
