import type { State } from '../comparison/state.ts';
import type { MessageKey } from '../language/english.ts';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { Reason } from './Reason.tsx';

const words = { workerCrashed: 'crashed', workerSilent: 'silent', notFetched: 'notFetched' } as const satisfies Record<
  State['notices'][number]['code'],
  MessageKey
>;

/** Tells that a worker was lost and replaced, or that a part of the page could not be fetched. */
export function Notices() {
  const { say } = useWords();
  const controller = useController();
  const { notices } = usePageState('notices');
  const last = notices.at(-1);
  if (last === undefined) return null;
  return (
    <div className="notice" role="alert">
      <p>
        {say[words[last.code]]} {say.reason}: <Reason of={last.reason} />
      </p>
      <button type="button" className="button" onClick={() => controller.dismissNotices()}>
        {say.dismiss}
      </button>
    </div>
  );
}
