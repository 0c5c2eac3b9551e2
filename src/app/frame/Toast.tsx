import { useEffect, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import type { DeedKind } from '../workspace/deeds.ts';

/** Deeds that take something away, or much at once: of these the page says how to have it back. */
const told: ReadonlySet<DeedKind> = new Set(['delete', 'remove', 'reset', 'paste', 'compare', 'open']);
const shownFor = 8000;

/** Says what was just done, with the way back. */
export function Toast() {
  const { say } = useWords();
  const controller = useController();
  const { history } = usePageState('history');
  const step = history.past.at(-1);
  const [gone, setGone] = useState(step);
  const isShown = step !== undefined && step !== gone && history.future.length === 0 && told.has(step.deed.kind);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setGone(step), shownFor);
    return () => clearTimeout(timer);
  }, [isShown, step]);
  return (
    <div className="toasts" role="status">
      {isShown && (
        <div className="toast">
          <span>{say[`deed.${step.deed.kind}`]}</span>
          <button type="button" className="button" onClick={() => controller.undo()}>
            {say.undo}
          </button>
        </div>
      )}
    </div>
  );
}
