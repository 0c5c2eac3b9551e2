import type { Language } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import { type ChartWords, english } from './words.english.ts';
import { hebrew } from './words.hebrew.ts';

/** The texts around charts, by language. */
export const chartWords: Readonly<Record<Language, ChartWords>> = { en: english, he: hebrew };

/** Those in the language of the page. */
export const useChartWords = (): ChartWords => chartWords[useWords().language];
