import type { ChannelKind } from '../../scenario/vocabulary.ts';
import type { Words } from '../language/useWords.ts';
import type { Entry } from '../workspace/workspace.ts';

/** What the library's scenarios name things, in Hebrew. */
const hebrew: Readonly<Record<string, string>> = {
  'App and site': 'אפליקציה ואתר',
  'Branch clerks': 'פקידי סניף',
  Branch: 'סניף',
  'Callers not known': 'מתקשרים לא מזוהים',
  Callers: 'מתקשרים',
  'Priority callers': 'מתקשרים בעדיפות',
  'Calls put back': 'שיחות שהוחזרו לתור',
  'Calls put back, priority customers': 'שיחות שהוחזרו לתור, לקוחות בעדיפות',
  Chat: 'צ׳אט',
  'Digital agents': 'נציגים דיגיטליים',
  'E-mail': 'מייל',
  'Internet support': 'תמיכה באינטרנט',
  'Phone agents': 'נציגי טלפון',
  Phone: 'טלפון',
  'Prospective customers': 'לקוחות מתעניינים',
  'Regular service, not identified': 'שירות רגיל, לא מזוהים',
  'Regular service, priority customers': 'שירות רגיל, לקוחות בעדיפות',
  'Regular service': 'שירות רגיל',
  'Stock exchange, priority customers': 'בורסה, לקוחות בעדיפות',
  'Stock exchange': 'בורסה',
  'Routine inquiries: phone to app': 'פניות שגרתיות, מהטלפון לאפליקציה',
  Agents: 'נציגים',
  Call: 'שיחה',
};

interface Named {
  readonly id: string;
  readonly name: string | undefined;
  readonly kind?: ChannelKind;
}

/** What a thing of a scenario is called: as its document says, of the library's in the language of the page; else by its kind or id. */
export function thingName({ language, say }: Words, { origin }: Pick<Entry, 'origin'>, { id, name, kind }: Named): string {
  const known = language === 'he' && origin.from === 'library' && name !== undefined ? hebrew[name] : undefined;
  return known ?? name ?? (kind === undefined ? id : say[`channel.${kind}`]);
}
