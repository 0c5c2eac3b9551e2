import { isStale, ruleOf, type State } from '../comparison/state.ts';
import { aloneVerdict, scenarioVerdict } from '../decide/verdict.ts';
import type { Messages } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { sentenceWords } from './SentenceText.tsx';

type Told = Pick<State, 'phase' | 'workspace' | 'facts' | 'shown' | 'run'>;

/** What a listener is told: once when a run ends, never while figures settle. */
export function announcement(language: Language, say: Messages, state: Told): string {
  const { shown, phase } = state;
  if (shown === undefined || isStale(state) || (phase !== 'done' && phase !== 'stopped')) return '';
  const count = plainNumber(language, shown.comparison.replications);
  const told = { language, comparison: shown.comparison, facts: shown.of.map(({ facts }) => facts), rule: ruleOf(state) };
  const verdicts = shown.of.length === 1 ? [aloneVerdict(told)] : shown.of.slice(1).map((_, at) => scenarioVerdict(told, at + 1));
  const verdict = verdicts
    .flatMap(({ lead, figures }) => [lead, ...figures].map((sentence) => sentenceWords(say, sentence)))
    .join(' ');
  return `${filled(phase === 'done' ? say.announceDone : say.announceStopped, { count })} ${verdict}`;
}

export function Announcer() {
  const { language, say } = useWords();
  const state = usePageState('phase', 'workspace', 'facts', 'shown', 'run');
  return (
    <div role="status" className="only-heard">
      {announcement(language, say, state)}
    </div>
  );
}
