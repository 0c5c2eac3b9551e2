import type { ReactNode } from 'react';
import { type Language, languages } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { Announcer } from '../views/Announcer.tsx';
import { DropAnywhere } from '../views/DropAnywhere.tsx';
import { Notices } from '../views/Notices.tsx';
import { Ownership } from './Ownership.tsx';
import { RunState } from './RunState.tsx';
import { SavedMark } from './SavedMark.tsx';
import { ScreenNav } from './ScreenNav.tsx';
import { Strip } from './Strip.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import { Toast } from './Toast.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useKeys } from './useKeys.ts';
import { usePlace } from './usePlace.ts';

interface FrameProps {
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

function LanguageButton({ onLanguage }: Pick<FrameProps, 'onLanguage'>) {
  const { language, say } = useWords();
  const other = languages.find((each) => each !== language) ?? language;
  return (
    <button type="button" className="tool" lang={other} onClick={() => onLanguage(other)}>
      <bdi>{say.otherLanguage}</bdi>
    </button>
  );
}

/** What stands around every screen: the scenarios, the screens, the run, and what concerns the page as a whole. */
export function Frame({ onLanguage, children }: FrameProps) {
  const { say } = useWords();
  const { isWhole } = usePageState('isWhole');
  useKeys();
  usePlace();
  return (
    <div className="frame">
      <header className="top">
        <a className="skip" href="#content">
          {say.skip}
        </a>
        <h1 className="brand">{say.brand}</h1>
        <RunState />
        <div className="tools">
          <SavedMark />
          <UndoButtons />
          <ThemeButton />
          <LanguageButton onLanguage={onLanguage} />
        </div>
      </header>
      <Strip />
      <ScreenNav />
      <main id="content" tabIndex={-1} data-whole={isWhole}>
        <Ownership />
        <Notices />
        {children}
      </main>
      <Toast />
      <Announcer />
      <DropAnywhere />
    </div>
  );
}
