import type { LibraryId, Translated } from './library.ts';

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

/** What the page says of a scenario of the library in place of the description in its file. */
export const libraryAbout: Readonly<Record<LibraryId, Translated>> = {
  'call-centre': {
    en: 'To be filled in: contacts a day, handle time, target. Opens by itself.',
    he: 'למילוי: אינטראקציות ביום, זמן טיפול ויעד. נפתח לבדו.',
  },
  'bank-week': aboutBank,
  'bank-week-digital': aboutBank,
  'bank-week-pooled': aboutBank,
  'bank-week-fewer': aboutBank,
  'bank-week-recorded': {
    en: 'Phone measured in 1999, to be judged against the record.',
    he: 'הטלפון כפי שנמדד ב־1999, להשוואה עם הרישום.',
  },
  'fashion-chain': aboutFashion,
  'fashion-chain-side-till': aboutFashion,
  'fashion-chain-better-process': aboutFashion,
  'telecom-fault': {
    en: 'Illustrative. From the call to the technician within 48 hours.',
    he: 'להמחשה בלבד. מהשיחה ועד הטכנאי תוך 48 שעות.',
  },
  'telecom-fault-owner': {
    en: 'Illustrative. The owner looks into cases that do not go on.',
    he: 'להמחשה בלבד. הגורם האחראי בודק מקרים שאינם מתקדמים.',
  },
  'health-fund': aboutRound,
  'health-fund-push': aboutRound,
  'health-fund-languages': aboutRound,
  insurer: aboutRound,
  'insurer-messages': aboutRound,
  outage: aboutOutage,
  'outage-call-backs': aboutOutage,
  'outage-surveyed': {
    en: 'Three attempts to reach each customer, and what surveys tell of it; all figures assumed.',
    he: 'שלושה ניסיונות להשיג כל לקוח, ומה שהסקרים מראים; כל המספרים הנחות.',
  },
  'mmn-abandonment': { en: 'A textbook case with a known exact answer.', he: 'מקרה מספרי הלימוד שהתשובה המדויקת לו ידועה.' },
};
