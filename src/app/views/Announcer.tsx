import { isStale, type State } from '../comparison/state.ts';
import { verdictSentence } from '../comparison/verdictSentence.ts';
import type { Messages } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { sentenceWords } from './SentenceText.tsx';
import { factsOf } from './Verdict.tsx';

/** What a listener is told: once when a run ends, never while figures settle. */
export function announcement(language: Language, say: Messages, state: Pick<State, 'phase' | 'sides' | 'shown' | 'run'>): string {
  const facts = factsOf(state);
  const comparison = state.shown?.comparison;
  if (facts === undefined || comparison === undefined || isStale(state)) return '';
  const count = plainNumber(language, comparison.replications);
  const verdict = sentenceWords(say, verdictSentence(language, comparison, facts));
  if (state.phase === 'done') return `${filled(say.announceDone, { count })} ${verdict}`;
  return state.phase === 'stopped' ? `${filled(say.announceStopped, { count })} ${verdict}` : '';
}

export function Announcer() {
  const { language, say } = useWords();
  const state = usePageState('phase', 'sides', 'shown', 'run');
  return (
    <div role="status" className="only-heard">
      {announcement(language, say, state)}
    </div>
  );
}
