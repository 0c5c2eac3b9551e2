import type { InputsWords } from './words.ts';

/** The same in Hebrew. */
export const hebrew: InputsWords = {
  title: 'הנתונים של {scenario}',
  fieldsOf: 'השדות של {scenario}',
  depthLabel: 'כמה להציג',
  searchLabel: 'חיפוש בנתונים',
  sectionsLabel: 'חלקי הנתונים',
  onlyDifferences: 'רק מה ששונה מ־{letter} ({count})',
  isBaseline: 'זהו תרחיש הבסיס, שאליו משווים את האחרים.',
  close: 'סגירה',
  edit: 'עריכה',
  total: 'סך הכול',
  totalHours: 'שעות',
  earlier: 'מוקדם יותר',
  later: 'מאוחר יותר',
  fromTo: 'מ־{from} עד {to}',
  everyDay: 'בכל יום',
  nothingYet: 'אין עדיין.',
  noneGiven: 'אף אחד לא נתון.',
  fillIn: 'מילוי',

  // Quick tables
  counted: 'מה נספר',
  volumeOfDay: 'היקף ביום ממוצע',
  volumeByFactor: 'הממוצע של כל ימי המדידה. ההיקף נתון לפי מקטע זמן, ומספר אחר כאן משנה את המקדם שלו.',
  volumeByCustomers: 'הממוצע של כל ימי המדידה, לפי הפניות לכל 1,000 לקוחות: מספר אחר כאן משנה אותן.',
  volumeByDay: 'הממוצע של כל ימי המדידה, כולל המקדמים של הימים ושל ההיקף.',
  rosteredHours: 'שעות בסידור העבודה',
  floorHours: 'שעות בעמדות',
  hoursUnit: 'לשבוע',

  // What a field means
  range: 'מ־{low} עד {high}.',
  rangeBelow: 'לפחות {low} ופחות מ־{high}.',
  rangeAboveTo: 'יותר מ־{low} ולכל היותר {high}.',
  rangeFrom: 'לפחות {low}.',
  rangeAbove: 'יותר מ־{low}.',
  rangeUpTo: 'לכל היותר {high}.',
  otherwise: 'כשאינו נתון: {value}.',
  byDefault: 'ברירת מחדל',
  notGiven: 'לא נתון',
  distribution: 'התפלגות',

  // With these numbers
  inquiriesAWeek: 'לפי המספרים האלה: {count} פניות בשבוע.',
  contactsAWeek: 'לפי המספרים האלה: {count} אינטראקציות שנרשמו בשבוע, כולל ניסיונות נוספים וחזרות.',
  workOfInquiries:
    'לפי המספרים האלה: {count} אינטראקציות ראשונות בשבוע הן {hours} שעות עבודה, כולל סיכום; {erlangs} ארלנג במקטע העמוס ביותר. אינטראקציות חוזרות נוספות על כך.',
  workOfContacts:
    'לפי המספרים האלה: {count} אינטראקציות שנרשמו בשבוע הן {hours} שעות עבודה, כולל סיכום; {erlangs} ארלנג במקטע העמוס ביותר.',
  hoursOfTeam:
    'לפי המספרים האלה: {rostered} שעות בסידור העבודה לשבוע, ומהן {floor} בעמדות אחרי פחת; לכל היותר {most} נציגים בו־זמנית.',
  movedInquiries: 'לפי המספרים האלה: {meant} מתוך {of} פניות בשבוע שהיו בוחרות בערוץ {channel} מיועדות להכוונה.',
  movedContacts:
    'לפי המספרים האלה: לכל היותר {meant} מתוך {of} אינטראקציות שנרשמו בשבוע בערוץ {channel} מיועדות להכוונה; החוזרות שבהן אינן מכוונות.',

  // Differences from the baseline
  baselineHas: 'ב־{letter}: {value}',
  baselineNone: 'ב־{letter} אין',
  reset: 'החזרה לקודם',
  differsShort: 'שונה',
  differsNowhere: 'אין שום הבדל מתרחיש הבסיס.',
  onlyHere: 'אינו קיים ב־{letter}.',
  onlyInBaseline: 'קיים רק ב־{letter}.',
  differencesCount: 'הבדלים: {count}',

  // Problems and warnings
  problemOne: 'שדה אחד דורש תיקון.',
  problemMany: '{count} שדות דורשים תיקון.',
  problemsKept: 'התוצאות נשארות לפי הנתונים התקינים האחרונים.',
  problemsCount: 'דורשים תיקון: {count}',
  warningOne: 'ערך אחד אינו רגיל',
  warningMany: '{count} ערכים אינם רגילים',
  longTime: 'לא רגיל: {time}, פי עשרה ויותר מהאחרים באותו ערוץ ({usual}).',
  shortTime: 'לא רגיל: {time}, עשירית ופחות מהאחרים באותו ערוץ ({usual}).',
  highShrinkage: 'לא רגיל: בפחת של {percent} נמצאים פחות מ־4 מכל 10 המשובצים.',
  nobodyThere: 'לא רגיל: {channel} פתוח ואין בסידור העבודה מי שמשרת אותו, לראשונה ב{day} בשעה {time}; {hours} שעות בחלון המדידה.',

  // Paste and deletion
  pasted: 'תאים שנקלטו: {taken}.',
  pastedRefused: 'לא נקלטו, ונשארו במקומם כפי שהם: {count}.',
  pastedOutside: 'תאים שלא היה להם מקום: {count}.',
  moreRefused: 'ועוד {count}, מסומנים בטבלה.',

  // Adding, removing, finding
  add: 'הוספה: {thing}',
  addField: 'הוספת שדה',
  addRow: 'הוספת שורה',
  removeRow: 'הסרת השורה',
  remove: 'הסרת {name}',
  leaveEmpty: 'השארה ריקה',
  useDefault: 'חזרה לברירת המחדל',
  give: 'הוספת הרשימה',
  allOfThem: 'כולם',
  showAll: 'הצגת כל השדות שלו',
  fitToCalendar: 'התאמה ללוח השנה',
  fitAll: 'התאמת כל הרשימות ללוח השנה',
  eachDay: 'כל יום לעצמו',
  id: 'מזהה',
  idHelp: 'שם קבוע, שבו שדות אחרים, קישורים ומספרים אקראיים מכירים אותו. מזהה אחר נותן מספרים אקראיים אחרים.',
  idTaken: '{id} כבר תפוס.',
  foundCount: 'נמצאו: {count}',
  foundNone: 'אין דבר ששמו או תיאורו כזה, לא כאן ולא בין מה שאפשר להוסיף.',
  couldHave: 'עדיין אינו בתרחיש הזה.',
  addIt: 'הוספה',
  addTo: 'מקום: {place}',
  addWhere: 'להוסיף אל',
  showMore: 'הצגת עוד ({count})',

  // Ready targets
  sixMinutes: 'כלל שש הדקות',
  sixMinutesMeaning:
    'מענה אנושי בתוך שש דקות מתחילת השיחה, כולל הזמן בנתב השיחות. קובע את גבול ההמתנה, ממתי הוא נספר ואת שיעור השיחות שמותר שיעברו אותו, תחילה 0%; את שלושתם אפשר לשנות בין היעדים. אפשר להציע ללקוח במקום זאת שיחה חוזרת בתוך שלוש שעות: ראו בערוץ.',
  sixMinutesSource: 'חוק הגנת הצרכן, סעיף 18ב (תיקון 57, בתוקף משנת 2019), לשיחות על תקלות, על חשבונות ועל סיום התקשרות.',

  // The assumption register
  source: 'מקור',
  sourceAndRange: 'מקור וטווח',
  assumptionAbout: 'במה מדובר',
  valueNow: 'הערך כעת',
  goToField: 'מעבר לשדה',
};
