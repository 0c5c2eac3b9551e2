import type { Language } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import { type ExplainWords, english } from './words.english.ts';
import { hebrew } from './words.hebrew.ts';

const words: Readonly<Record<Language, ExplainWords>> = { en: english, he: hebrew };

/** The texts of explanations in the language of the page. */
export const useExplainWords = (): ExplainWords => words[useWords().language];
