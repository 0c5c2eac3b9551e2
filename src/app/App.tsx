import { useEffect, useState } from 'react';
import type { Screen } from './comparison/state.ts';
import { Decide } from './decide/Decide.tsx';
import { Frame } from './frame/Frame.tsx';
import { prefetch } from './frame/prefetch.ts';
import { useOpening } from './frame/useOpening.ts';
import { type Language, rememberLanguage } from './language/language.ts';
import { loadMessages } from './language/loadMessages.ts';
import { showLanguage } from './language/showLanguage.ts';
import { useWords, type Words, WordsContext } from './language/useWords.ts';
import { useController, usePageState } from './usePageState.ts';
import { PageBoundary } from './views/PageBoundary.tsx';
import { part } from './views/part.tsx';

function Loading() {
  const { say } = useWords();
  return (
    <p className="loading" role="status">
      {say.loading}
    </p>
  );
}

const inputs = part(() => import('./inputs/Inputs.tsx'), <Loading />);
const day = part(() => import('./day/Day.tsx'), <Loading />);

const views = { decide: Decide, inputs: inputs.View, day: day.View } as const satisfies Record<Screen, React.ElementType>;

function CurrentScreen() {
  const controller = useController();
  const { screen, phase, isOpened } = usePageState('screen', 'phase', 'isOpened');
  const isAtRest = isOpened && phase === 'done';
  const View = views[screen];
  useOpening();
  useEffect(() => {
    // Fetched after the figures, so that the other screens are there at once, and without a connection too.
    if (!isAtRest) return;
    for (const part of [inputs, day]) part.load();
    prefetch();
    controller.prepare();
  }, [controller, isAtRest]);
  return (
    <PageBoundary key={screen}>
      <View />
    </PageBoundary>
  );
}

export function App({ first }: { readonly first: Words }) {
  const [words, setWords] = useState(first);
  const choose = async (language: Language) => {
    const chosen = { language, say: await loadMessages(language) };
    showLanguage(chosen);
    setWords(chosen);
    rememberLanguage(language);
  };
  return (
    <WordsContext value={words}>
      <PageBoundary>
        <Frame onLanguage={(language) => void choose(language)}>
          <CurrentScreen />
        </Frame>
      </PageBoundary>
    </WordsContext>
  );
}
