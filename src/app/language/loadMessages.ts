import type { Messages } from './english.ts';
import type { Language } from './language.ts';

/** The texts of the page in a language; each language is fetched by itself. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'he' ? (await import('./hebrew.ts')).hebrew : (await import('./english.ts')).english;
}
