import type { Language } from './language.ts';

/** What a language is called in that of the page; the code where it is not known. */
export function languageName(page: Language, code: string): string {
  try {
    return new Intl.DisplayNames([page], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not the code of any language
  }
}
