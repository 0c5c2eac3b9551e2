import type { Language } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import { type DecideWords, english } from './words.english.ts';
import { hebrew } from './words.hebrew.ts';

const words: Readonly<Record<Language, DecideWords>> = { en: english, he: hebrew };

/** The texts of the parts of this screen that are fetched later, in the language of the page. */
export const useDecideWords = (): DecideWords => words[useWords().language];
