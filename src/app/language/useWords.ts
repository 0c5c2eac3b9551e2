import { createContext, useContext } from 'react';
import type { Messages } from './english.ts';
import type { Language } from './language.ts';

export interface Words {
  readonly language: Language;
  readonly say: Messages;
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** The language of the page and its texts. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('a view stands outside of its WordsContext');
  return words;
}
