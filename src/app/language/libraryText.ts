import type { Language } from './language.ts';

/** What the library's scenarios say of themselves, in Hebrew: names of things, and what is known of their figures. */
const hebrew: Readonly<Record<string, string>> = {
  'Dispatch office': 'משרד תיאום',
  Technicians: 'טכנאים',
  'Owner of the case': 'הגורם האחראי',
  Dispatchers: 'מתאמים',
  Owners: 'אחראים',
  'Fault on the line': 'תקלה בקו',
  'Fault until it is mended': 'מתקלה ועד תיקון',
  'Visit planned': 'תיאום ביקור',
  Visit: 'ביקור',
  'Spoke to an agent within 30 seconds': 'נציג ענה תוך 30 שניות',
  'Technician within 48 hours': 'טכנאי תוך 48 שעות',
  'Technician within 20 working hours': 'טכנאי תוך 20 שעות עבודה',
  'Mended within 72 hours': 'תוקן תוך 72 שעות',
  'Illustrative.': 'להמחשה בלבד.',
  'Illustrative; to be counted from open cases without an appointment.': 'להמחשה בלבד; יש לספור מקרים פתוחים ללא תיאום.',
  'Illustrative; share of faults mended by the first visit.': 'להמחשה בלבד; שיעור התקלות שתוקנו בביקור הראשון.',
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
  Appointments: 'קביעת תורים',
  Claims: 'תביעות',
  'Clinic clerks': 'פקידי מרפאה',
  'Clinic desk': 'דלפק המרפאה',
  'Community of customers': 'קהילת לקוחות',
  Complaints: 'תלונות',
  'E-mail agents': 'נציגי מייל',
  'How a claim goes on': 'מהלך התביעה',
  'Older members': 'חברים מבוגרים',
  'Other members': 'יתר החברים',
  'Arabic speakers': 'דוברי ערבית',
  'Older Russian speakers': 'דוברי רוסית מבוגרים',
  'Agents of Arabic and Hebrew': 'נציגים דוברי ערבית ועברית',
  'Agents of Russian and Hebrew': 'נציגים דוברי רוסית ועברית',
  'Phone to app, no choice': 'מהטלפון לאפליקציה, בלי ברירה',
  'Questions on a policy': 'שאלות על פוליסה',
  'Results and referrals': 'תוצאות והפניות',
  'Where a claim stands': 'מצב התביעה',
  Phone: 'טלפון',
  'Phone agents': 'נציגי טלפון',
  'Priority callers': 'מתקשרים בעדיפות',
  'Prospective customers': 'לקוחות מתעניינים',
  'Regular service': 'שירות רגיל',
  'Regular service, not identified': 'שירות רגיל, לא מזוהים',
  'Regular service, priority customers': 'שירות רגיל, לקוחות בעדיפות',
  'Routine inquiries: phone to app': 'פניות שגרתיות, מהטלפון לאפליקציה',
  'Stock exchange': 'בורסה',
  Outage: 'תקלה רחבה',
  'General question': 'שאלה כללית',
  Fault: 'תקלה',
  'Fault tickets': 'טיפול בתקלות',
  'Call-backs': 'חזרות ללקוח',
  'Technical desk': 'דלפק טכני',
  Early: 'משמרת בוקר',
  Late: 'משמרת ערב',
  Day: 'משמרת יום',
  'Six times the usual fault calls for three hours, a round figure.': 'פי שישה משיחות התקלה הרגילות במשך שלוש שעות, מספר עגול.',
  'Waiting and calling again make calls longer and customers less patient, by assumed amounts.':
    'המתנה ופנייה חוזרת מאריכות שיחות ומקצרות את הסבלנות, בשיעורים משוערים.',
  'Customers are told that a fault is dealt with within two hours; half of those let down call again.':
    'ללקוחות נאמר שהטיפול בתקלה יתחיל בתוך שעתיים; מחצית ממי שההבטחה להם הופרה מתקשרים שוב.',
  'Ten agents from 8 and eight from 12, with a break of half an hour in four groups.':
    'עשרה נציגים מ־8 ושמונה מ־12, עם הפסקה של חצי שעה בארבע קבוצות.',
  'Six agents in a hundred are absent on a day.': 'שישה נציגים ממאה נעדרים ביום.',
  'Six callers in ten take the offer of a call-back.': 'שישה מכל עשרה מתקשרים נענים להצעה שיחזרו אליהם.',
  'Three attempts in ten find nobody, a round figure; each takes an agent 40 seconds.':
    'שלושה מכל עשרה ניסיונות אינם מוצאים איש, מספר עגול; כל אחד מהם אורך לנציג 40 שניות.',
  'Who is satisfied and who answers are round figures, to be replaced by what your own surveys show.':
    'מי מרוצה ומי עונה הם מספרים עגולים, שיש להחליף במה שמראים הסקרים של הארגון.',
  'Stock exchange, priority customers': 'בורסה, לקוחות בעדיפות',
  'Branch centre': 'סניף מרכז',
  'Branch centre, service': 'סניף מרכז, שירות',
  'Branch centre, shoppers': 'סניף מרכז, קונים',
  'Branch centre, side till': 'סניף מרכז, קופה צדדית',
  'Branch centre: service to the side till': 'סניף מרכז: השירות לקופה הצדדית',
  'Branch north': 'סניף צפון',
  'Branch north, service': 'סניף צפון, שירות',
  'Branch north, shoppers': 'סניף צפון, קונים',
  'Branch north, side till': 'סניף צפון, קופה צדדית',
  'Branch north: service to the side till': 'סניף צפון: השירות לקופה הצדדית',
  'Branch south': 'סניף דרום',
  'Branch south, service': 'סניף דרום, שירות',
  'Branch south, shoppers': 'סניף דרום, קונים',
  'Branch south, side till': 'סניף דרום, קופה צדדית',
  'Branch south: service to the side till': 'סניף דרום: השירות לקופה הצדדית',
  Complaint: 'תלונה',
  Credit: 'זיכוי',
  'Exchange or return, bought online': 'החלפה או החזרה, קנייה באתר',
  'Exchange, bought in a branch': 'החלפה, קנייה בסניף',
  'Purchase in a branch': 'קנייה בסניף',
  Replacement: 'החלפת פריט',
  'Side till centre': 'קופה צדדית, מרכז',
  'Side till north': 'קופה צדדית, צפון',
  'Side till south': 'קופה צדדית, דרום',
  'Something that goes with it': 'פריט משלים',
  'Team centre': 'צוות מרכז',
  'Team north': 'צוות צפון',
  'Team south': 'צוות דרום',
  'Where is my order': 'איפה ההזמנה שלי',

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
  'Illustrative. A day of training: a little slower, a quarter fewer unresolved, half as many disputes.':
    'להמחשה. יום הכשרה: טיפול מעט ארוך יותר, רבע פחות פניות שלא נפתרו, מחצית מהוויכוחים.',
  'Illustrative. A little over two minutes at the till, packing included.': 'להמחשה. קצת יותר משתי דקות בקופה, כולל אריזה.',
  'Illustrative. A round figure; evenings and Thursdays are busiest in branches, mornings on the phone.':
    'להמחשה. מספר עגול; בסניפים עמוסים הערבים וימי חמישי, ובטלפון הבקרים.',
  'Illustrative. A short question; most of it can be answered on the site.': 'להמחשה. שאלה קצרה; את רובה אפשר לברר באתר.',
  'Illustrative. A tenth less talk and two fifths less wrap-up, as vendors hold out; to be measured in a trial.':
    'להמחשה. עשירית פחות שיחה ושתי חמישיות פחות סיכום, כפי שספקים מבטיחים; יש למדוד בניסוי.',
  'Illustrative. Eight minutes; one complaint in eight becomes a dispute in front of the shoppers.':
    'להמחשה. שמונה דקות; תלונה אחת מכל שמונה הופכת לוויכוח לעיני הקונים.',
  'Illustrative. Fewer than half of the exchanges end on the phone; the others come to a branch.':
    'להמחשה. פחות ממחצית ההחלפות מסתיימות בטלפון; האחרות מגיעות לסניף.',
  'Illustrative. Five minutes; in 15 % of visits the size or model is not there.':
    'להמחשה. חמש דקות; ב־\u206615%\u2069 מהביקורים המידה או הדגם חסרים.',
  'Illustrative. Four agents at the office’s hours, for calls and e-mail.': 'להמחשה. ארבעה נציגים בשעות המשרד, לשיחות ולמייל.',
  'Illustrative. Longer and less often resolved than face to face; fewer of those about to leave are kept.':
    'להמחשה. ארוך יותר ופותר פחות מאשר פנים אל פנים; פחות מהלקוחות שעומדים לעזוב נשארים.',
  'Illustrative. No measurement is known to us: one shopper in seven who sees a dispute leaves. Try 5 % and 30 % too.':
    'להמחשה. לא ידועה לנו מדידה: קונה אחד מכל שבעה שרואים ויכוח עוזב. כדאי לנסות גם \u20665%\u2069 ו־\u206630%\u2069.',
  'Illustrative. One complaint in seven comes from a customer about to leave.':
    'להמחשה. תלונה אחת מכל שבע באה מלקוח שעומד לעזוב.',
  'Illustrative. Staff of a small branch, one more in the evening.': 'להמחשה. צוות של סניף קטן, עם עובד נוסף בערב.',
  'Illustrative. Taken from the tills of the same branch.': 'להמחשה. נלקחו מהקופות של אותו סניף.',
  'Illustrative. Three questions in ten are spared by a message at each step of the delivery.':
    'להמחשה. הודעה בכל שלב של המשלוח חוסכת שלוש שאלות מכל עשר.',
  'Illustrative. What a sale contributes: about two fifths of a basket of 275.':
    'להמחשה. מה שמכירה תורמת: כשתי חמישיות מסל של \u2066275\u2069.',
  'Illustrative. What was bought online can mostly be returned online, what was bought in a branch hardly.':
    'להמחשה. מה שנקנה באתר אפשר לרוב להחזיר באתר, ומה שנקנה בסניף כמעט לא.',
};

/** A text of a scenario in the language of the page where it is one of the library's; any other text as it is. */
export const libraryText = (language: Language, text: string): string =>
  language === 'he' && Object.hasOwn(hebrew, text) ? (hebrew[text] ?? text) : text;
