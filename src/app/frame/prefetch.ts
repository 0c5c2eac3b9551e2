import { useEffect } from 'react';
import { languages } from '../language/language.ts';
import { loadMessages } from '../language/loadMessages.ts';
import { useController, usePageState } from '../usePageState.ts';
import type { Part } from '../views/part.tsx';

/** What the other language, opening, keeping and saving files need. */
const fetchParts = () =>
  Promise.all([
    ...languages.map(loadMessages),
    import('./Shelf.tsx'),
    import('./ScenarioActions.tsx'),
    import('../workspace/storage.ts'),
    import('../../scenario/printScenario.ts'),
    import('../../scenario/parseJson.ts'),
  ]);

/**
 * Fetches what the page does not open with as soon as it is open, so that it is at hand at once, and without a connection too. What cannot be
 * fetched is asked for again when the connection is back, and when it is needed.
 */
export function usePrefetch(screens: readonly Pick<Part<object>, 'load'>[]): void {
  const controller = useController();
  const { isOpened } = usePageState('isOpened');
  useEffect(() => {
    if (!isOpened) return;
    const fetchAll = async () => {
      const parts = [controller.prepare(), fetchParts(), ...screens.map(({ load }) => load())];
      const found = await Promise.allSettled(parts);
      if (found.every((part) => part.status === 'fulfilled' && part.value !== false)) controller.fetched();
    };
    const ask = () => void fetchAll();
    ask();
    window.addEventListener('online', ask);
    return () => window.removeEventListener('online', ask);
  }, [controller, isOpened, screens]);
}
