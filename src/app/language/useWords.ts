import { createContext, useContext } from 'react';
import { english, type Messages } from './english.ts';
import type { Language } from './language.ts';

export interface Words {
  readonly language: Language;
  readonly say: Messages;
}

export const WordsContext = createContext<Words>({ language: 'en', say: english });

/** The language of the page and its texts. */
export const useWords = (): Words => useContext(WordsContext);
