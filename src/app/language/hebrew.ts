import type { Messages } from './english.ts';

/** Every text of the page in Hebrew. */
export const hebrew: Messages = {
  // Frame
  brand: 'מוקד',
  tagline: 'השוואת תרחישי איוש',
  pageTitle: 'מוקד: השוואת תרחישי איוש',
  otherLanguage: 'English',
  skip: 'דילוג אל התוצאה',

  // The two scenarios
  sides: 'התרחישים בהשוואה',
  baseline: 'בסיס',
  alternative: 'חלופה',
  chooseBaseline: 'תרחיש הבסיס',
  chooseAlternative: 'תרחיש החלופה',
  openBaseline: 'פתיחת קובץ כבסיס A',
  openAlternative: 'פתיחת קובץ כחלופה B',
  openFile: 'פתיחה',
  edited: 'נערך',
  pasted: 'טקסט שהודבק',
  dropHere: 'שחרור כאן לפתיחה כתרחיש {letter}',

  // Opening a document
  openTitle: 'פתיחת קובץ כתרחיש {letter}',
  openHelp: 'קובץ תרחיש (JSON). הקובץ נבדק במלואו לפני שהוא מחליף את {letter}. אפשר גם לגרור קבצים לכל מקום בדף.',
  chooseFile: 'בחירת קובץ',
  pasteLabel: 'או הדבקת הטקסט של תרחיש (JSON)',
  usePasted: 'שימוש בטקסט',
  cancel: 'ביטול',
  refusedOne: '{name} לא נפתח: נמצאה בו בעיה אחת.',
  refusedMany: '{name} לא נפתח: נמצאו בו {count} בעיות.',
  refusedUnreadable: 'לא ניתן לקרוא את {name}.',
  refusedNotUtf8: 'הקובץ {name} אינו טקסט בקידוד UTF-8; יש לשמור אותו בקידוד UTF-8.',
  refusedKept: 'שום דבר אחר לא השתנה: ההשוואה נשארה כפי שהייתה.',
  problemsLabel: 'הבעיות בקובץ',
  wholeDocument: 'הטקסט',
  inFile: 'בקובץ {file}',

  // State of the run
  runLabel: 'סימולציה',
  starting: 'בהכנה',
  estimating: 'הרצה מתחילה',
  simulating: 'הסימולציה רצה',
  done: 'הסתיים',
  stopped: 'נעצר',
  failed: 'הסתיימה בשגיאה',
  incomparable: 'לא ניתן להשוות',
  replicationsDone: '{done} מתוך {planned} חזרות',
  precision: '{halfWidth} ברמת השירות',
  timeLeft: 'נותרו {seconds}',
  stop: 'עצירה',
  goOn: 'המשך עד {count}',
  more: 'דיוק גבוה יותר: {count} חזרות',
  retry: 'ניסיון חוזר',
  failureKept: 'הנתונים שלהלן הם מלפני השגיאה.',
  crashed: 'רכיב סימולציה הפסיק לפעול והוחלף. חלקו חושב מחדש, והנתונים לא הושפעו.',
  silent: 'רכיב סימולציה לא הגיב והוחלף. חלקו חושב מחדש, והנתונים לא הושפעו.',
  reason: 'הסיבה',
  dismiss: 'סגירת ההודעה',
  pageBroken: 'משהו בדף השתבש.',
  pageBrokenHelp: 'שום מידע לא נשלח. ניסיון חוזר יציג את הדף מחדש, והשפה נשמרת.',

  // Verdict
  verdictLabel: 'מסקנה',
  modeSameStaff: 'איוש נתון: לכל תרחיש סידור העבודה שלו, והשירות עשוי להשתנות.',
  modeSameService: 'אותו שירות: האיוש נקבע כך שהשירות יהיה זהה, והאיוש והעלות עשויים להשתנות.',
  precisionNote: 'טווחים: דיוק הסימולציה, {confidence}. ההפרשים חושבו לפני העיגול.',
  incomparableDays: 'לא ניתן להשוות: מספר הימים ב{a} הוא {valueA} וב{b} {valueB}.',
  incomparableCurrency: 'לא ניתן להשוות: ב{a} הסכומים ב־{valueA} וב{b} הסכומים ב־{valueB}.',
  verdictWaiting: 'השוואה בין {b} לבין {a} …',
  verdictEstimate: 'אומדן: ב{b} נענות כ־{valueB} מה{contacts} {within}, במקום כ־{valueA}.',
  verdictDiffers: 'ב{b} נענות {valueB} מה{contacts} {within}, במקום {valueA} ({difference}, טווח {confidence}: {low} עד {high}).',
  verdictSoFar:
    'עד כה ב{b} נענות {valueB} מה{contacts} {within}, במקום {valueA} ({difference}, טווח {confidence}: {low} עד {high}).',
  verdictTooSmall:
    'ב{b} וב{a} נענה שיעור דומה מה{contacts} {within}: {valueB} ו־{valueA} ({difference}, טווח {confidence}: {low} עד {high}).',
  verdictSame: 'ב{b} וב{a} נענה אותו שיעור מה{contacts} {within}: {valueB}.',
  verdictUnclear:
    'עדיין לא ניתן לקבוע היכן נענות יותר {contacts} {within}: ב{b} {valueB}, ב{a} {valueA} ({difference}, טווח {confidence}: {low} עד {high}).',
  verdictFailed: 'עדיין אין נתונים: הסימולציה הסתיימה בשגיאה.',
  verdictNone: 'בתרחישים אלה איש אינו ממתין לנציג, ולכן אין רמת שירות להשוות.',
  calls: 'שיחות',
  liveContacts: 'אינטראקציות בזמן אמת',
  withinTime: 'בתוך {time}',
  withinTarget: 'בתוך זמן היעד שלהן',
  digestBetter: 'טוב יותר ב{b}',
  digestWorse: 'גרוע יותר ב{b}',
  digestTooSmall: 'הבדל זניח',
  digestUnclear: 'עדיין לא ניתן לקבוע',
  growing: 'לפי האומדן נכנסת יותר עבודה ממה שהאיוש מסוגל לבצע, ויש תור שגדל ללא גבול: הנתונים תלויים במספר הימים בסימולציה.',
  scenario: 'תרחיש {letter}',
  beforeChange: 'לפני השינוי',
  estimateTag: 'אומדן',
  simulatedTag: 'סימולציה',
  estimateNote: 'חושב מנוסחאות, ללא טווחים. נתוני הסימולציה יחליפו אותו.',

  // Steering
  steering: 'הכוונת פניות',
  steeringShare: 'שיעור ההכוונה ב־{letter}',
  steeringMove: '{from} אל {to}',
  steeringHelp: 'מתוך הפניות שהיו בוחרות ב{from}, שיעור זה מופנה אל {to}. פניות שנכשלות שם חוזרות.',
  steeringOriginal: 'בקובץ: {share}',
  steeringReset: 'חזרה אל {share}',
  steeringNone: 'ב־{letter} אין הכוונת פניות בין ערוצים, ולכן אין כאן מה לקבוע.',
  steeringWhich: 'הכוונה',

  // Table
  measures: 'המדדים העיקריים',
  measure: 'מדד',
  difference: 'הפרש',
  verdict: 'מסקנה',
  interval: '{low} עד {high}',
  exact: 'מדויק',
  same: 'ללא שינוי',
  unknown: 'לא ידוע',
  groupCustomers: 'לקוחות',
  groupStaff: 'איוש',
  groupMoney: 'כסף',
  better: 'טוב יותר',
  worse: 'גרוע יותר',
  tooSmall: 'הבדל זניח',
  unclear: 'עדיין לא ניתן לקבוע',
  early: 'מוקדם לקבוע',
  noDirection: 'אין כיוון עדיף',

  // Measures
  'measure.serviceLevel': 'רמת שירות',
  'measure.meanWait.served': 'זמן מענה ממוצע (נענו בלבד)',
  'measure.waitPercentile90': 'זמן ההמתנה של 9\u00a0מתוך\u00a010',
  'measure.abandonment': 'אחוז נטישה בתור',
  'measure.contactsPerInquiry': 'אינטראקציות לפנייה',
  'measure.resolvedAtFirst': 'פתרון בפנייה ראשונה',
  'measure.givenUp': 'פניות שלא הושלמו',
  'measure.occupancy': 'תפוסת נציגים',
  'measure.agentsOnFloor': 'עמדות מאוישות',
  'measure.rosteredHours': 'שעות מתוכננות לשבוע',
  'measure.staffCost': 'עלות איוש לשבוע',
  'measure.contactCost': 'עלות אינטראקציות לשבוע',
  'rule.offered': 'מכלל הנכנסות',
  'rule.entered': 'מכלל מי שנכנסו לתור',
  'rule.answered': 'מהנענות בלבד',
  'rule.ignoreAbandonsWithinTarget': 'ללא נטישות בתוך זמן היעד',
  'rule.ignoreShortAbandons': 'ללא נטישות קצרות',
  'rule.abandonsWithinTargetCount': 'נטישות בתוך זמן היעד נספרות כמענה',
  'formula.serviceLevel.offered':
    'אינטראקציות שנענו בתוך זמן היעד של התור שלהן, חלקי כל האינטראקציות הנכנסות, גם אלה שנחסמו. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.serviceLevel.entered':
    'אינטראקציות שנענו בתוך זמן היעד של התור שלהן, חלקי כל מי שנכנסו לתור (נכנסות, פחות חסומות ומי שנרתעו מהתור). ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.serviceLevel.answered':
    'אינטראקציות שנענו בתוך זמן היעד של התור שלהן, חלקי הנענות בלבד. מי שנטשו אינם נספרים, וזה מייפה את התמונה. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.serviceLevel.ignoreAbandonsWithinTarget':
    'אינטראקציות שנענו בתוך זמן היעד של התור שלהן, חלקי כל מי שנכנסו לתור, פחות מי שנטשו בתוך אותו זמן. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.serviceLevel.ignoreShortAbandons':
    'אינטראקציות שנענו בתוך זמן היעד של התור שלהן, חלקי כל מי שנכנסו לתור, פחות נטישות קצרות. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.serviceLevel.abandonsWithinTargetCount':
    'אינטראקציות שנענו או ננטשו בתוך זמן היעד של התור שלהן, חלקי כל מי שנכנסו לתור. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.meanWait.served':
    'סך ההמתנה של האינטראקציות שנענו, חלקי מספרן; מי שלא המתינו נספרים כאפס. מי שנטשו אינם נספרים. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.waitPercentile90':
    'אצל 9 מתוך 10 אינטראקציות שנכנסו לתור ההמתנה הסתיימה בתוך זמן זה, במענה או בנטישה. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.abandonment': 'אינטראקציות שננטשו בזמן ההמתנה, חלקי כל מי שנכנסו לתור. ערוצים שבהם הלקוחות ממתינים בעצמם.',
  'formula.contactsPerInquiry':
    'האינטראקציות של פנייה מתחילתה ועד סופה, גם ניסיונות שננטשו, חלקי מספר הפניות. העברה נחשבת אותה אינטראקציה.',
  'formula.resolvedAtFirst':
    'פניות שנפתרו באינטראקציה היחידה שלהן, חלקי כל הפניות שנוצרו. ניסיון שנכשל בשירות עצמי נחשב אינטראקציה.',
  'formula.givenUp': 'פניות שהלקוחות ויתרו עליהן בלי פתרון, חלקי כל הפניות שנוצרו.',
  'formula.occupancy':
    'הזמן שבו נציגים מטפלים באינטראקציה אחת לפחות או מסכמים שיחה, חלקי הזמן שבו הם בעמדה. נציגים שמסיימים אחרי המשמרת נחשבים תפוסים.',
  'formula.agentsOnFloor': 'מספר הנציגים הממוצע בעמדה, אחרי פחת, בזמן שבו מתוכנן נציג כלשהו.',
  'formula.rosteredHours': 'השעות בסידור העבודה לשבוע, כולל הפסקות, הדרכות והיעדרויות.',
  'formula.staffCost': 'שעות סידור העבודה לשבוע כפול השכר של כל צוות, כולל עלות מעסיק.',
  'formula.contactCost': 'האינטראקציות שטופלו בשבוע כפול עלות אינטראקציה בערוץ שלהן, מלבד האיוש.',

  // Units
  seconds: 'שנ׳',
  minutes: 'דק׳',
  hours: 'שע׳',
  points: 'נק׳\u00a0אחוז',

  // Channels by kind
  'channel.phone': 'טלפון',
  'channel.branch': 'סניף',
  'channel.chat': 'צ׳אט',
  'channel.messaging': 'מסרונים',
  'channel.email': 'מייל',
  'channel.selfService': 'שירות עצמי',
  'channel.backOffice': 'מערך עורפי',
  'channel.fieldVisit': 'ביקור טכנאי',
  'channel.community': 'קהילת לקוחות',

  // Around the figures
  about: 'על הנתונים',
  privacy: 'החישוב נעשה בדפדפן הזה; שום מידע לא נשלח.',
  exportJson: 'שמירת ההשוואה (JSON)',
  acknowledgement: 'מקור הנתונים',
  announceDone: 'הסימולציה הסתיימה, {count} חזרות.',
  announceStopped: 'הסימולציה נעצרה אחרי {count} חזרות.',
};
