import { useWords } from '../language/useWords.ts';
import { english } from './words.english.ts';
import { hebrew } from './words.hebrew.ts';

/** What the screen says in one language, besides labels and descriptions of fields. What stands in {braces} is filled in. */
export type InputsWords = Readonly<Record<keyof typeof english, string>>;

/** The texts of the screen in the language of the page. */
export const useScreenWords = (): InputsWords => (useWords().language === 'he' ? hebrew : english);
