import type { Language } from '../language/language.ts';
import { libraryScenario } from '../library.ts';
import type { Origin, Side } from './state.ts';

/** What a scenario is called: as the library says in the language of the page, or as its file says. */
export function sideTitle(language: Language, { origin, facts }: Pick<Side, 'origin' | 'facts'>): string {
  return originTitle(language, origin) ?? facts.name;
}

/** What the library calls it; `undefined` for documents of the user's. */
function originTitle(language: Language, origin: Origin): string | undefined {
  return origin.from === 'library' ? libraryScenario(origin.id)?.wording.title[language] : undefined;
}
