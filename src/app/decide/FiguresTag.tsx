import { isStale, type State } from '../comparison/state.ts';
import type { MessageKey } from '../language/english.ts';
import { useWords } from '../language/useWords.ts';

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
