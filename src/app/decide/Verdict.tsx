import { comparedScenarios, isStale, ruleOf, type State } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { VerdictShape } from '../views/marks.tsx';
import { Num } from '../views/Num.tsx';
import { SentenceText } from '../views/SentenceText.tsx';
import { confidenceText, letterPart, type Told } from './clauses.ts';
import { Digest } from './Digest.tsx';
import { FiguresTag } from './FiguresTag.tsx';
import { useGrowing } from './growing.ts';
import { hindrances } from './hindrance.ts';
import { ModeSwitch } from './ModeSwitch.tsx';
import * as parts from './parts.ts';
import { aloneVerdict, scenarioVerdict } from './verdict.ts';

/** What hinders new figures, and where it can be mended. */
function Hindrance({ state }: { readonly state: Pick<State, 'workspace' | 'facts' | 'issues' | 'shown'> }) {
  const { language, say } = useWords();
  const controller = useController();
  const { isInvalid, sentences, alone } = hindrances(language, state);
  const other = alone === undefined ? undefined : state.workspace.compared[alone];
  if (sentences.length === 0) return null;
  return (
    <div className="hindrance" role="alert">
      {sentences.map((sentence) => (
        <p key={JSON.stringify(sentence)}>
          <SentenceText sentence={sentence} />
        </p>
      ))}
      <p>
        {state.shown && say.figuresBefore}{' '}
        {isInvalid && (
          <button type="button" className="link" onClick={() => controller.show('inputs')}>
            {say.showFields}
          </button>
        )}
        {other !== undefined && (
          <button type="button" className="link" onClick={() => controller.lookAlone(other)}>
            <SentenceText sentence={{ key: 'lookAlone', parts: { b: letterPart(alone ?? 0) } }} />
          </button>
        )}
      </p>
    </div>
  );
}

/** The verdict on one scenario: in full for the first alternative or a scenario alone, in one sentence for the others. */
function ScenarioSentence({ told, position }: { readonly told: Told; readonly position: number }) {
  const { verdict, lead, figures } = position === 0 ? aloneVerdict(told) : scenarioVerdict(told, position);
  return (
    <div className={position < 2 ? 'sentence' : 'sentence short'} data-verdict={verdict}>
      <p key={lead.key} className="lead">
        {verdict ? <VerdictShape verdict={verdict} /> : position > 0 && <span className="shape" />}
        <span>
          <SentenceText sentence={lead} />
        </span>
      </p>
      {figures.length > 0 && (
        <p className="figures">
          {figures.map((sentence) => (
            <span key={sentence.key}>
              <SentenceText sentence={sentence} />{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the figures are and how they were made. */
function Notes({ told }: { readonly told: Told }) {
  const { language, say } = useWords();
  const { comparison } = told;
  const confidence = <Num>{confidenceText(language, comparison.confidence)}</Num>;
  return (
    <>
      {comparison.mode === 'same-service' && <span className="estimated-staff">{say.staffEstimated} </span>}
      {comparison.from === 'estimate' ? say.estimateNote : rich(say.precisionNote, { confidence })}
    </>
  );
}

/** The first thing to read: what the comparison comes to, in which mode, and how it was made. */
export function Verdict() {
  const { language, say } = useWords();
  const state = usePageState('workspace', 'library', 'facts', 'issues', 'phase', 'run', 'shown', 'isOpened');
  const { shown, phase, isOpened } = state;
  const growing = useGrowing(shown);
  const facts = (shown?.of ?? comparedScenarios(state)).map((scenario) => scenario.facts);
  const told = shown && { language, comparison: shown.comparison, facts, rule: ruleOf(state) };
  const positions = facts.length === 1 ? [0] : facts.map((_, position) => position).slice(1);
  return (
    <section
      className="verdict panel"
      aria-labelledby="verdict-title"
      data-stale={isStale(state)}
      data-empty={told === undefined && phase === 'failed'}
      data-count={facts.length}
      id="result"
    >
      <div className="panel-head">
        <h2 id="verdict-title">{say.verdictLabel}</h2>
        <FiguresTag state={state} />
      </div>
      <Hindrance state={state} />
      {told === undefined && <p className="lead">{say[phase === 'failed' ? 'verdictFailed' : 'verdictWaiting']}</p>}
      {told &&
        positions.map((position) => (
          <ScenarioSentence key={`${told.comparison.from} ${position}`} told={told} position={position} />
        ))}
      {told?.comparison.from === 'simulation' && facts.length === 2 && <Digest comparison={told.comparison} rule={told.rule} />}
      {isOpened && told && <parts.notes.View {...state} told={told} growing={growing} />}
      <div className="verdict-foot">
        <ModeSwitch />
        <p className="verdict-notes">{told && <Notes told={told} />}</p>
      </div>
    </section>
  );
}
