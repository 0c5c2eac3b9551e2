import { english, type Messages } from '../src/app/language/english.ts';
import { hebrew } from '../src/app/language/hebrew.ts';
import type { Language } from '../src/app/language/language.ts';

/** Every text of the page, by language. */
export const messages: Readonly<Record<Language, Messages>> = { en: english, he: hebrew };
