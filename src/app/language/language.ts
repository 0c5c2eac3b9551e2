export const languages = ['en', 'he'] as const;
export type Language = (typeof languages)[number];

export const directionOf = { en: 'ltr', he: 'rtl' } as const satisfies Record<Language, 'ltr' | 'rtl'>;
/** Locales for numbers. Both write Western digits. */
export const localeOf = { en: 'en-US', he: 'he-IL' } as const satisfies Record<Language, string>;

const storageKey = 'moked.language';

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language chosen last, else the browser's where the page speaks it, else English. */
export function rememberedLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey);
    if (isLanguage(stored)) return stored;
  } catch {
    // The browser refuses storage: the choice lasts as long as the page.
  }
  const own = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return own ?? 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // As above.
  }
}
