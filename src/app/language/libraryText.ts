import type { Language } from './language.ts';

/** What the library's scenarios say of themselves, in Hebrew: names of things, and what is known of their figures. */
const hebrew: Readonly<Record<string, string>> = {
  'App and site': 'אפליקציה ואתר',
  Agents: 'נציגים',
  Branch: 'סניף',
  'Branch clerks': 'פקידי סניף',
  Call: 'שיחה',
  Callers: 'מתקשרים',
  'Callers not known': 'מתקשרים לא מזוהים',
  'Calls put back': 'שיחות שהוחזרו לתור',
  'Calls put back, priority customers': 'שיחות שהוחזרו לתור, לקוחות בעדיפות',
  Chat: 'צ׳אט',
  'Digital agents': 'נציגים דיגיטליים',
  'E-mail': 'מייל',
  'Internet support': 'תמיכה באינטרנט',
  Phone: 'טלפון',
  'Phone agents': 'נציגי טלפון',
  'Priority callers': 'מתקשרים בעדיפות',
  'Prospective customers': 'לקוחות מתעניינים',
  'Regular service': 'שירות רגיל',
  'Regular service, not identified': 'שירות רגיל, לא מזוהים',
  'Regular service, priority customers': 'שירות רגיל, לקוחות בעדיפות',
  'Routine inquiries: phone to app': 'פניות שגרתיות, מהטלפון לאפליקציה',
  'Stock exchange': 'בורסה',
  'Stock exchange, priority customers': 'בורסה, לקוחות בעדיפות',

  'Call-centre data of a bank in Israel, 1999, made available by Ilan Guedj and Avi Mandelbaum (Technion).':
    'נתוני מוקד של בנק בישראל, 1999, באדיבות Ilan Guedj ו־Avi Mandelbaum (הטכניון).',
  'Bank call centre in Israel, 1999; data of I. Guedj and A. Mandelbaum, Technion':
    'מוקד של בנק בישראל, 1999; נתונים של I. Guedj ו־A. Mandelbaum, הטכניון',
  'Service times with those cut short as they happened, from days outside the simulated week.':
    'זמני טיפול כפי שנמדדו, גם אלה שנקטעו, מימים שמחוץ לשבוע שבסימולציה.',
  'Mean service in each hour of the day against that of the same types over the day.':
    'זמן הטיפול הממוצע בכל שעה לעומת הממוצע של אותם סוגי פניות לאורך היום.',
  'Calls that asked for an agent, per half-hour; the priority of those answered at once is inferred.':
    'שיחות שביקשו נציג, לפי חצי שעה; העדיפות של מי שנענו מיד היא הערכה.',
  'Kaplan-Meier estimate, the served counted as having waited at least so long; constant rate beyond ten minutes.':
    'אומדן קפלן־מאייר: מי שנענו נספרים כמי שהמתינו לפחות כך; קצב קבוע מעבר לעשר דקות.',
  'Calls within four hours beyond what the same customers make anyway; identified callers only.':
    'שיחות בתוך ארבע שעות, מעבר לאלה שאותם לקוחות עורכים ממילא; מתקשרים מזוהים בלבד.',
  'Pause between two calls of an agent while a caller waits.': 'ההפסקה בין שתי שיחות של נציג כשיש מי שממתין.',
  'A rule of the bank: priority callers count as having waited 90 s.':
    'כלל של הבנק: מתקשרים בעדיפות נספרים כמי שכבר המתינו 90 שניות.',
  'Agents in session, inferred from their first and last calls.': 'נציגים מחוברים, הערכה לפי השיחה הראשונה והאחרונה שלהם.',
  'Agents in session were not all available: the share that makes morning, day and evening of the week from 1999-05-02 lose as many calls as they did.':
    'לא כל הנציגים המחוברים היו זמינים: זהו השיעור שבו הבוקר, היום והערב בשבוע שמתחיל ב־\u20662.5.1999\u2069 מאבדים שיחות כפי שאיבדו בפועל.',
  'Illustrative. A round figure, asked of the user.': 'להמחשה. מספר עגול, שיש להחליף במספר של הארגון.',
  'Illustrative. Opening hours and customers put off by a full branch are typical of a branch, not the bank’s own.':
    'להמחשה. שעות הפתיחה והלקוחות שנרתעים מסניף מלא אופייניים לסניפים, ואינם של הבנק עצמו.',
  'Illustrative. A chat lasts 713 s with several at once; 420 s of undisturbed work at three at once comes near it.':
    'להמחשה. צ׳אט נמשך 713 שניות כשמטפלים בכמה במקביל; 420 שניות עבודה רצופה, שלושה במקביל, קרובות לכך.',
  'Illustrative. Four clerks.': 'להמחשה. ארבעה פקידים.',
  'Illustrative. Two agents for chat and e-mail.': 'להמחשה. שני נציגים לצ׳אט ולמייל.',
  'Illustrative. The share that starts on each channel is a scenario, not a record.':
    'להמחשה. השיעור שמתחיל בכל ערוץ הוא תרחיש ולא רישום.',
  'Illustrative. 15 transactions an hour and teller.': 'להמחשה. 15 פעולות בשעה לכל פקיד.',
  'Illustrative. One visit in five fails.': 'להמחשה. ביקור אחד מכל חמישה נכשל.',
  'Illustrative. Wages and their loading are round figures, asked of the user.':
    'להמחשה. השכר והעלויות הנלוות הם מספרים עגולים, שיש להחליף במספרים של הארגון.',
  '100 calls in every half hour, the textbook example of the Erlang formulas.':
    '100 שיחות בכל חצי שעה, הדוגמה של ספרי הלימוד לנוסחאות ארלנג.',
  'Exponential with a mean of 180 s, wrap-up included, as the formula requires.':
    'מעריכי, בממוצע 180 שניות כולל סיכום, כפי שהנוסחה דורשת.',
  'Exponential with a mean of 300 s; those who give up do not call again, as the formula requires.':
    'מעריכי, בממוצע 300 שניות; מי שנטשו אינם מתקשרים שוב, כפי שהנוסחה דורשת.',
  '13 agents at all times, without shrinkage.': '13 נציגים בכל עת, בלי פחת.',
  '80 % within 20 s of those who enter, the commonest target in practice.':
    '\u206680%\u2069 בתוך 20 שניות מכלל מי שנכנסו לתור, היעד הנפוץ ביותר.',
  'A round figure in place of your own; the course of the day is a typical one.':
    'מספר עגול במקום המספר של הארגון; מהלך היום הוא מהלך אופייני.',
  'A round figure in place of your own, wrap-up included.': 'מספר עגול במקום המספר של הארגון, כולל סיכום שיחה.',
  'A round figure in place of your own.': 'מספר עגול במקום המספר של הארגון.',
  'Callers wait five minutes on average and do not call again.': 'המתקשרים ממתינים חמש דקות בממוצע ואינם מתקשרים שוב.',
  'Nine agents at all hours, to be replaced by your roster.': 'תשעה נציגים בכל השעות, עד שיוחלפו בסידור העבודה של הארגון.',
  'Three rostered hours in ten go to breaks, training and absence.':
    'שלוש מכל עשר שעות בסידור העבודה הן הפסקות, הדרכות והיעדרויות.',
  '80 % within 20 s: a habit of the trade, in place of your own target.':
    '\u206680%\u2069 בתוך 20 שניות: הרגל נפוץ, במקום היעד של הארגון.',
};

/** A text of a scenario in the language of the page where it is one of the library's; any other text as it is. */
export const libraryText = (language: Language, text: string): string =>
  language === 'he' && Object.hasOwn(hebrew, text) ? (hebrew[text] ?? text) : text;
