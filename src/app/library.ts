import type { Language } from './language/language.ts';

/** A text of the page's own about the library. */
export type Translated = Readonly<Record<Language, string>>;

/** The library in the order in which it is offered, one entry for every file in `scenarios`: titles in place of the names in the files. */
const titles = {
  'call-centre': { en: 'A call centre of your own', he: 'מוקד משלך' },
  'bank-week': { en: 'Bank, an ordinary week', he: 'בנק, שבוע רגיל' },
  'bank-week-digital': { en: 'Bank, routine inquiries steered to self-service', he: 'בנק, הכוונת פניות שגרתיות לשירות עצמי' },
  'bank-week-pooled': { en: 'Bank, one pooled team', he: 'בנק, צוות אחד מאוחד' },
  'bank-week-fewer': { en: 'Bank, fewer agents', he: 'בנק, פחות נציגים' },
  'bank-week-recorded': { en: 'Bank, the phone alone as recorded', he: 'בנק, הטלפון לבדו כפי שנרשם' },
  'fashion-chain': { en: 'Fashion chain, shared tills', he: 'רשת אופנה, קופות משותפות' },
  'fashion-chain-side-till': { en: 'Fashion chain, side till', he: 'רשת אופנה, קופה צדדית' },
  'fashion-chain-better-process': { en: 'Fashion chain, better process', he: 'רשת אופנה, תהליך טוב יותר' },
  'telecom-fault': { en: 'Telecom, a fault until it is mended', he: 'תקשורת, תקלה עד לתיקון' },
  'telecom-fault-owner': { en: 'Telecom, a fault with an owner who follows up', he: 'תקשורת, תקלה עם גורם אחראי שעוקב' },
  'health-fund': { en: 'Health fund, older members stay with people', he: 'קופת חולים, חברים מבוגרים נשארים עם נציגים' },
  'health-fund-push': { en: 'Health fund, half of the calls pushed to the app', he: 'קופת חולים, מחצית השיחות נדחפות לאפליקציה' },
  'health-fund-languages': {
    en: 'Health fund, agents for Arabic and Russian speakers',
    he: 'קופת חולים, נציגים לדוברי ערבית ורוסית',
  },
  insurer: { en: 'Insurer, claims and what follows them', he: 'חברת ביטוח, תביעות ומה שבא בעקבותיהן' },
  'insurer-messages': { en: 'Insurer, messages on the course of a claim', he: 'חברת ביטוח, הודעות על מהלך התביעה' },
  outage: { en: 'Outage at noon', he: 'תקלה רחבה בצהריים' },
  'outage-call-backs': { en: 'Outage at noon, with call-backs', he: 'תקלה רחבה בצהריים, עם חזרה ללקוח' },
  'outage-surveyed': {
    en: 'Outage at noon, call-backs that find nobody, surveys',
    he: 'תקלה רחבה בצהריים, חזרות שאין להן מענה וסקרים',
  },
  'mmn-abandonment': { en: 'One queue with abandonment (Erlang A)', he: 'תור אחד עם נטישה (Erlang A)' },
} satisfies Record<string, Translated>;
export type LibraryId = keyof typeof titles;

/** The scenario that is a start of one's own, not to be compared with what is there. */
export const ownStart: LibraryId = 'call-centre';

/** A scenario that comes with the page. Its file is fetched when it is needed. */
interface LibraryScenario {
  readonly id: LibraryId;
  readonly url: string;
  readonly title: Translated;
}

const urls = import.meta.glob<string>('../../scenarios/*.json', { query: '?url', import: 'default', eager: true });
const urlOf = new Map(Object.entries(urls).map(([file, url]) => [file.replace(/^.*\/|\.json$/g, ''), url]));

export const library: readonly LibraryScenario[] = (Object.keys(titles) as LibraryId[]).flatMap((id) => {
  const url = urlOf.get(id);
  return url === undefined ? [] : [{ id, url, title: titles[id] }];
});

export const libraryScenario = (id: string): LibraryScenario | undefined => library.find((entry) => entry.id === id);
