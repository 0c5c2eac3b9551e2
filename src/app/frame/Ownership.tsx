import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

/** Tells that another tab has the work open, so that this one does not save. */
export function Ownership() {
  const { say } = useWords();
  const controller = useController();
  const { owns } = usePageState('owns');
  if (owns) return null;
  return (
    <div className="notice" role="alert">
      <p>{say.otherTab}</p>
      <button type="button" className="button" onClick={() => void controller.takeOver()}>
        {say.takeOver}
      </button>
    </div>
  );
}
