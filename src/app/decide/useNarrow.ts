import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 47.99em)');

function subscribe(tell: () => void): () => void {
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** Whether the page is too narrow for the table of measures. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
