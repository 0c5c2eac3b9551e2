import { useState } from 'react';
import type { Screen } from './comparison/state.ts';
import { Decide } from './decide/Decide.tsx';
import { Frame } from './frame/Frame.tsx';
import { usePrefetch } from './frame/prefetch.ts';
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

const fetchedLater = [inputs, day];
const views = { decide: Decide, inputs: inputs.View, day: day.View } as const satisfies Record<Screen, React.ElementType>;

function CurrentScreen() {
  const { screen } = usePageState('screen');
  const View = views[screen];
  useOpening();
  usePrefetch(fetchedLater);
  return (
    <PageBoundary key={screen}>
      <View />
    </PageBoundary>
  );
}

export function App({ first }: { readonly first: Words }) {
  const controller = useController();
  const [words, setWords] = useState(first);
  const choose = async (language: Language) => {
    const say = await controller.needed(loadMessages(language));
    if (say === undefined) return;
    const chosen = { language, say };
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
