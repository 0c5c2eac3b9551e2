import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

/** Tells that this tab does not save, since another one has the work open or what was saved cannot be read, and offers that it does. */
export function Ownership() {
  const { say } = useWords();
  const controller = useController();
  const { keeps } = usePageState('keeps');
  if (keeps === 'here') return null;
  const isUnread = keeps === 'unread';
  return (
    <div className="notice" role="alert">
      <p>{isUnread ? say.unread : say.otherTab}</p>
      <button type="button" className="button" onClick={() => (isUnread ? controller.putAside() : void controller.takeOver())}>
        {isUnread ? say.putAside : say.takeOver}
      </button>
    </div>
  );
}
