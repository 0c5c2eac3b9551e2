import type { HeadlineComparison } from '../../experiment/comparisonService.ts';
import type { Verdict as VerdictWord } from '../../experiment/result.ts';
import { type HeadlineMeasure, headlineMeasures } from '../comparison/headline.ts';
import { isSame } from '../comparison/isSame.ts';
import { isStale, type State, sidesShown } from '../comparison/state.ts';
import { type BothFacts, confidenceText, incomparableSentence, verdictSentence } from '../comparison/verdictSentence.ts';
import type { MessageKey } from '../language/english.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { letterOf, VerdictShape } from './marks.tsx';
import { Num } from './Num.tsx';
import { SentenceText } from './SentenceText.tsx';

/** Facts of both scenarios, once both are there. */
export function factsOf({ sides }: Pick<State, 'sides'>): BothFacts | undefined {
  const { baseline, alternative } = sides;
  return baseline && alternative && [baseline.facts, alternative.facts];
}

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
    const difference = comparison.differences[metric];
    return difference?.verdict === verdict && !isSame(difference);
  });
}

/** The other measures, by verdict. */
function Digest({ comparison, facts }: { readonly comparison: HeadlineComparison; readonly facts: BothFacts }) {
  const { say } = useWords();
  const [, ...others] = headlineMeasures(facts[0].rule);
  const lines = digestOf.map(([verdict, key]) => ({ verdict, key, measures: withVerdict(comparison, others, verdict) }));
  const letter = rich(say.scenario, { letter: <bdi className="letter-name">{letterOf.alternative}</bdi> });
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
  const state = usePageState('sides', 'phase', 'run', 'shown');
  const facts = factsOf(state);
  const comparison = state.shown?.comparison;
  const factsShown = factsOf({ sides: sidesShown(state) });
  const hindrance = facts && incomparableSentence(language, facts);
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
        {factsShown && (comparison || state.phase !== 'failed') ? (
          <SentenceText sentence={verdictSentence(language, comparison, factsShown)} />
        ) : (
          say[state.phase === 'failed' ? 'verdictFailed' : 'starting']
        )}
      </p>
      {factsShown && comparison?.from === 'simulation' && <Digest comparison={comparison} facts={factsShown} />}
      {comparison && comparison.growing.length > 0 && <p className="growing">{say.growing}</p>}
      {comparison && <Mode comparison={comparison} />}
    </section>
  );
}
