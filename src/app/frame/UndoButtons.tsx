import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

/** Takes back the last step, or does again the one taken back. Each says which step it is. */
export function UndoButtons() {
  const { say } = useWords();
  const controller = useController();
  const { history } = usePageState('history');
  const [last, next] = [history.past.at(-1)?.deed, history.future.at(-1)?.deed];
  const undo = last ? filled(say.undoDeed, { deed: say[`deed.${last.kind}`] }) : say.undo;
  const redo = next ? filled(say.redoDeed, { deed: say[`deed.${next.kind}`] }) : say.redo;
  return (
    <>
      <button type="button" className="tool" aria-label={undo} title={undo} disabled={!last} onClick={() => controller.undo()}>
        <svg className="turns" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3" />
        </svg>
      </button>
      <button type="button" className="tool" aria-label={redo} title={redo} disabled={!next} onClick={() => controller.redo()}>
        <svg className="turns" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="m15 5 5 5-5 5M20 10H10a5.5 5.5 0 0 0 0 11h3" />
        </svg>
      </button>
    </>
  );
}
