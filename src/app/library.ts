import type { Language } from './language/language.ts';

type Translated = Readonly<Record<Language, string>>;

/** What the page says of a scenario in place of the texts in its file. */
interface Wording {
  readonly title: Translated;
  readonly about: Translated;
  /** Whether it is a start of one's own, not to be compared with what is there. */
  readonly isStart?: boolean;
}

/** A scenario that comes with the page. Its file is fetched when it is needed. */
export interface LibraryScenario {
  readonly id: string;
  readonly url: string;
  readonly wording: Wording;
}

const aboutBank: Translated = {
  en: 'Phone measured in 1999; branch and digital illustrative.',
  he: 'הטלפון נמדד ב־1999; הסניף והערוצים הדיגיטליים להמחשה בלבד.',
};

const aboutFashion: Translated = {
  en: 'All figures illustrative: branches, phone and an online shop.',
  he: 'כל המספרים להמחשה: סניפים, טלפון וחנות באתר.',
};

const aboutOutage: Translated = {
  en: 'Three times the calls, promises to keep; all figures assumed.',
  he: 'פי שלושה שיחות והבטחות לקיים; כל המספרים הנחות.',
};

const aboutRound: Translated = {
  en: 'Round figures, to be replaced by your own.',
  he: 'מספרים עגולים, שיש להחליף במספרים של הארגון.',
};

/** The library in the order in which it is offered: one entry for every file in `scenarios`. */
const wordings: Readonly<Record<string, Wording>> = {
  'call-centre': {
    title: { en: 'A call centre of your own', he: 'מוקד משלך' },
    about: {
      en: 'To be filled in: contacts a day, handle time, target. Opens by itself.',
      he: 'למילוי: אינטראקציות ביום, זמן טיפול ויעד. נפתח לבדו.',
    },
    isStart: true,
  },
  'bank-week': {
    title: { en: 'Bank, an ordinary week', he: 'בנק, שבוע רגיל' },
    about: aboutBank,
  },
  'bank-week-digital': {
    title: { en: 'Bank, routine inquiries steered to self-service', he: 'בנק, הכוונת פניות שגרתיות לשירות עצמי' },
    about: aboutBank,
  },
  'bank-week-pooled': {
    title: { en: 'Bank, one pooled team', he: 'בנק, צוות אחד מאוחד' },
    about: aboutBank,
  },
  'bank-week-fewer': {
    title: { en: 'Bank, fewer agents', he: 'בנק, פחות נציגים' },
    about: aboutBank,
  },
  'bank-week-recorded': {
    title: { en: 'Bank, the phone alone as recorded', he: 'בנק, הטלפון לבדו כפי שנרשם' },
    about: { en: 'Phone measured in 1999, to be judged against the record.', he: 'הטלפון כפי שנמדד ב־1999, להשוואה עם הרישום.' },
  },
  'fashion-chain': {
    title: { en: 'Fashion chain, shared tills', he: 'רשת אופנה, קופות משותפות' },
    about: aboutFashion,
  },
  'fashion-chain-side-till': {
    title: { en: 'Fashion chain, side till', he: 'רשת אופנה, קופה צדדית' },
    about: aboutFashion,
  },
  'fashion-chain-better-process': {
    title: { en: 'Fashion chain, better process', he: 'רשת אופנה, תהליך טוב יותר' },
    about: aboutFashion,
  },
  'telecom-fault': {
    title: { en: 'Telecom, a fault until it is mended', he: 'תקשורת, תקלה עד לתיקון' },
    about: {
      en: 'Illustrative. From the call to the technician within 48 hours.',
      he: 'להמחשה בלבד. מהשיחה ועד הטכנאי תוך 48 שעות.',
    },
  },
  'telecom-fault-owner': {
    title: { en: 'Telecom, a fault with an owner who follows up', he: 'תקשורת, תקלה עם גורם אחראי שעוקב' },
    about: {
      en: 'Illustrative. The owner looks into cases that do not go on.',
      he: 'להמחשה בלבד. הגורם האחראי בודק מקרים שאינם מתקדמים.',
    },
  },
  'health-fund': {
    title: { en: 'Health fund, older members stay with people', he: 'קופת חולים, חברים מבוגרים נשארים עם נציגים' },
    about: aboutRound,
  },
  'health-fund-push': {
    title: { en: 'Health fund, half of the calls pushed to the app', he: 'קופת חולים, מחצית השיחות נדחפות לאפליקציה' },
    about: aboutRound,
  },
  'health-fund-languages': {
    title: { en: 'Health fund, agents for Arabic and Russian speakers', he: 'קופת חולים, נציגים לדוברי ערבית ורוסית' },
    about: aboutRound,
  },
  insurer: {
    title: { en: 'Insurer, claims and what follows them', he: 'חברת ביטוח, תביעות ומה שבא בעקבותיהן' },
    about: aboutRound,
  },
  'insurer-messages': {
    title: { en: 'Insurer, messages on the course of a claim', he: 'חברת ביטוח, הודעות על מהלך התביעה' },
    about: aboutRound,
  },
  outage: {
    title: { en: 'Outage at noon', he: 'תקלה רחבה בצהריים' },
    about: aboutOutage,
  },
  'outage-call-backs': {
    title: { en: 'Outage at noon, with call-backs', he: 'תקלה רחבה בצהריים, עם חזרה ללקוח' },
    about: aboutOutage,
  },
  'mmn-abandonment': {
    title: { en: 'One queue with abandonment (Erlang A)', he: 'תור אחד עם נטישה (Erlang A)' },
    about: { en: 'A textbook case with a known exact answer.', he: 'מקרה מספרי הלימוד שהתשובה המדויקת לו ידועה.' },
  },
};

const urls = import.meta.glob<string>('../../scenarios/*.json', { query: '?url', import: 'default', eager: true });
const urlOf = new Map(Object.entries(urls).map(([file, url]) => [file.replace(/^.*\/|\.json$/g, ''), url]));

export const library: readonly LibraryScenario[] = Object.entries(wordings).flatMap(([id, wording]) => {
  const url = urlOf.get(id);
  return url === undefined ? [] : [{ id, url, wording }];
});

export const libraryScenario = (id: string): LibraryScenario | undefined => library.find((entry) => entry.id === id);
