import { english, type Messages } from './english.ts';
import { hebrew } from './hebrew.ts';
import type { Language } from './language.ts';

/** Every text of the page, by language. */
export const messages: Readonly<Record<Language, Messages>> = { en: english, he: hebrew };
