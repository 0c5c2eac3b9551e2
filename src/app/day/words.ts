import type { Language } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import { type DayWords, english } from './words.english.ts';
import { hebrew } from './words.hebrew.ts';

/** The texts of this screen, by language. */
const dayWords: Readonly<Record<Language, DayWords>> = { en: english, he: hebrew };

/** Those in the language of the page. */
export const useDayWords = (): DayWords => dayWords[useWords().language];
