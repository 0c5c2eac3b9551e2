import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Reason } from './Reason.tsx';

/** Tells that a worker was lost and replaced. */
export function Notices() {
  const { say } = useWords();
  const controller = useController();
  const { notices } = usePageState('notices');
  const last = notices.at(-1);
  if (last === undefined) return null;
  return (
    <div className="notice" role="alert">
      <p>
        {last.code === 'workerCrashed' ? say.crashed : say.silent} {say.reason}: <Reason of={last.reason} />
      </p>
      <button type="button" className="button" onClick={() => controller.dismissNotices()}>
        {say.dismiss}
      </button>
    </div>
  );
}
