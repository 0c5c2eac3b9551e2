import { useDirection } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { directionOf, type Language, languages, rememberedLanguage, rememberLanguage } from './language/language.ts';
import { messages } from './language/messages.ts';
import { useWords, WordsContext } from './language/useWords.ts';
import { usePageState } from './usePageState.ts';
import { About } from './views/About.tsx';
import { Announcer } from './views/Announcer.tsx';
import { DropAnywhere } from './views/DropAnywhere.tsx';
import { Measures } from './views/Measures.tsx';
import { Notices } from './views/Notices.tsx';
import { PageBoundary } from './views/PageBoundary.tsx';
import { Run } from './views/Run.tsx';
import { Sides } from './views/Sides.tsx';
import { Steering } from './views/Steering.tsx';
import { Verdict } from './views/Verdict.tsx';

/** What only those need who open a document of their own: fetched after the figures, so that it is there without a connection too. */
const loadOpening = () => import('./views/Opening.tsx');
const Opening = lazy(loadOpening);

function Header({ onSwitch }: { readonly onSwitch: () => void }) {
  const { language, say } = useWords();
  const other = languages.find((each) => each !== language);
  return (
    <header className="top">
      <a className="skip" href="#result">
        {say.skip}
      </a>
      <h1>
        {say.brand} <span className="tagline">{say.tagline}</span>
      </h1>
      <button type="button" className="language" lang={other} onClick={onSwitch}>
        <bdi>{say.otherLanguage}</bdi>
      </button>
    </header>
  );
}

function Page() {
  const { opening, phase } = usePageState('opening', 'phase');
  useEffect(() => {
    if (phase === 'done') loadOpening().catch(() => undefined); // asked for again when it is needed
  }, [phase]);
  return (
    <>
      <main>
        <Notices />
        <Sides />
        {opening && (
          <Suspense fallback={null}>
            <Opening place={opening} />
          </Suspense>
        )}
        <div className="columns">
          <Verdict />
          <aside className="levers">
            <Steering />
            <Run />
          </aside>
          <Measures />
        </div>
        <About />
      </main>
      <Announcer />
      <DropAnywhere />
    </>
  );
}

/** Sets language and direction of the document and of what is laid out by Mantine. */
function useDocumentLanguage(language: Language): void {
  const { setDirection } = useDirection();
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = directionOf[language];
    document.title = messages[language].pageTitle;
    setDirection(directionOf[language]);
  }, [language, setDirection]);
}

export function App() {
  const [language, setLanguage] = useState(rememberedLanguage);
  useDocumentLanguage(language);
  const switchLanguage = () => {
    const other = language === 'en' ? 'he' : 'en';
    rememberLanguage(other);
    setLanguage(other);
  };
  return (
    <WordsContext value={{ language, say: messages[language] }}>
      <Header onSwitch={switchLanguage} />
      <PageBoundary>
        <Page />
      </PageBoundary>
    </WordsContext>
  );
}
