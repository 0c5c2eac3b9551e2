import { localeOf } from '../language/language.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';

/** Whether the work is safe. */
export function SavedMark() {
  const { language, say } = useWords();
  const { saved, keeps } = usePageState('saved', 'keeps');
  if (keeps !== 'here')
    return (
      <span className="saved" data-state="refused">
        {say.notSavedHere}
      </span>
    );
  if (saved === undefined) return <span className="saved" />;
  if (saved.state === 'saving') return <span className="saved">{say.saving}</span>;
  if (saved.state === 'refused')
    return (
      <span className="saved" data-state="refused" role="alert">
        {saved.full ? say.storageFull : say.storageRefused}
      </span>
    );
  const time = new Intl.DateTimeFormat(localeOf[language], { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    saved.at,
  );
  return <span className="saved">{rich(say.savedAt, { time: <Num>{time}</Num> })}</span>;
}
