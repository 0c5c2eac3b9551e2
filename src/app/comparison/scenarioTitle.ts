import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Language } from '../language/language.ts';
import { libraryScenario } from '../library.ts';
import type { Entry } from '../workspace/workspace.ts';

/** What a scenario is called: as the user says, as the library says in the language of the page, or as its document says. */
export function scenarioTitle(language: Language, { title, origin, document }: Entry, whole: JsonObject = document): string {
  if (title !== '') return title;
  const known = origin.from === 'library' ? libraryScenario(origin.id)?.title[language] : undefined;
  return known ?? (typeof whole.name === 'string' ? whole.name : origin.from === 'user' ? origin.name : origin.id);
}
