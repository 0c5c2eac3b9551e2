import { directionOf } from './language.ts';
import type { Words } from './useWords.ts';

/** Sets language, direction and title of the document: before anything is drawn, so that nothing has to turn round. */
export function showLanguage({ language, say }: Words): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf[language];
  document.title = say.pageTitle;
}
