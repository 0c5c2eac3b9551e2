import type { Got } from '../../scenario/got.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { ExpectedInJson, IssueCode, IssueValues, Oversize, Referenced } from '../../scenario/message.ts';

/** A value inside a Hebrew line, running left to right by itself. */
const own = (value: string | number): string => `\u2066${value}\u2069`;

const shownInFull = 12;

function listed(words: readonly string[]): string {
  const more = words.length - shownInFull;
  return words.slice(0, shownInFull).map(own).join(', ') + (more > 0 ? ` ועוד ${own(more)}` : '');
}

const hint = (nearest: string | undefined): string => (nearest === undefined ? '' : `; האם הכוונה ל־${own(nearest)}?`);

const gotWords = ({ kind, shown }: Got): string =>
  ({
    nothing: 'לא נמצא דבר',
    null: `נמצא ${own('null')}`,
    text: `נמצא הטקסט ${own(JSON.stringify(shown))}`,
    number: `נמצא ${own(shown)}`,
    boolean: `נמצא ${own(shown)}`,
    list: 'נמצאה רשימה',
    object: 'נמצא אובייקט',
  })[kind];

const expectedInJson: Readonly<Record<ExpectedInJson, string>> = {
  value: 'ערך',
  key: 'שם במירכאות כפולות',
  colon: 'נקודתיים',
  commaOrBrace: `פסיק או ${own('}')}`,
  commaOrBracket: `פסיק או ${own(']')}`,
  end: 'סוף הטקסט',
  closedText: 'מירכאות סוגרות',
  character: 'טקסט בלי מעבר שורה ובלי תווי בקרה',
  escape: `רצף תקין אחרי ${own('\\')}`,
};

const owners: Readonly<Record<string, string>> = {
  document: 'של תרחיש',
  openingHours: 'של שעות פתיחה',
  inquiryTypes: 'של סוג פנייה',
  channels: 'של ערוץ',
  queues: 'של תור',
  steering: 'של הכוונה',
  intradayRules: 'של כלל תוך־יומי',
  teams: 'של צוות',
  targets: 'של יעד',
  assumptions: 'של הנחה',
  skills: 'של מיומנות',
  specialDays: 'של יום מיוחד',
  segments: 'של קבוצת לקוחות',
  given: 'של פנייה נתונה',
  quantiles: 'של אחוזון',
  steps: 'של מדרגה',
};
const ownerWords = (owner: string): string => owners[owner] ?? `של ${own(owner)}`;

const oversizes: Readonly<Record<Oversize, string>> = {
  agents: 'נציגים משובצים בו־זמנית',
  inquiries: 'פניות בימים המדומים (הרצה מקדימה, חלון המדידה והימים שאחריו)',
  backlogItems: 'פריטים של עבודת רקע בימים המדומים',
  queueIntervals: 'מקטעי זמן של כל התורים יחד',
  typeIntervals: 'מקטעי זמן של כל סוגי הפניות יחד',
  staffLevels: 'רמות איוש, אחת לכל צוות בכל מועד שבו משהו משתנה',
};

const referenced: Readonly<Record<Referenced, string>> = {
  channel: 'ערוץ',
  queue: 'תור',
  queueOrSelfService: 'תור או ערוץ של שירות עצמי',
  openingHours: 'מערכת של שעות פתיחה',
  team: 'צוות',
  inquiryType: 'סוג פנייה',
  intradayRule: 'כלל תוך־יומי',
  segment: 'קבוצת לקוחות',
  step: 'שלב במגע',
  language: 'שפה של קבוצת לקוחות',
};

const arrows = (chain: readonly string[]): string => own(chain.join(' -> '));
const percentText = (value: number): string => own(`${Math.round(value * 1e6) / 1e6}%`);

/** Problems of a document in Hebrew, by code; the arguments are those of the English messages. */
const texts: { readonly [Code in IssueCode]: (at: IssueValues<Code>) => string } = {
  // The text
  tooLarge: (at) => `הגודל מוגבל ל־${own(at.mostMegabytes)} מ״ב, והוא ${own(at.megabytes)} מ״ב`,
  empty: () => `ריק; תרחיש הוא אובייקט ${own('JSON')}`,
  notJson: (at) =>
    `אינו ${own('JSON')}: בשורה ${own(at.line)}, עמודה ${own(at.column)} נדרש ${expectedInJson[at.expected]}, נמצא ${at.found === '' ? 'סוף הטקסט' : own(at.found)}`,
  tooDeep: (at) => `מקונן לעומק רב מדי: נקראות לכל היותר ${own(at.most)} רמות`,
  tooMany: (at) => `מותרים לכל היותר ${own(at.most)} פריטים`,
  keyTwice: (at) => `מופיע פעמיים (שוב בשורה ${own(at.line)}, עמודה ${own(at.column)})`,
  forbiddenKey: () => 'שם שאסור להשתמש בו',
  notJsonValue: (at) => `נדרש ערך ${own('JSON')}, נמצא ${own(at.kind)}`,
  newerVersion: (at) =>
    `הגרסה היא ${own(at.version)}, חדשה יותר ממה שתוכנה זו קוראת (עד ${own(at.newest)}); נדרשת גרסה חדשה יותר של התוכנה`,
  tooManyProblems: (at) =>
    at.more === 1 ? 'יש לפחות עוד בעיה אחת שאינה ברשימה' : `יש לפחות עוד ${own(at.more)} בעיות שאינן ברשימה`,

  // Extending
  badReference: (at) => `נדרש מזהה של תרחיש מהספרייה או נתיב יחסי של קובץ, כגון ${own('baseline.json')}; ${gotWords(at.got)}`,
  missingDocument: (at) => `הקובץ ${own(at.file)} לא נמצא (${arrows(at.chain)})`,
  cycle: (at) => `חוזר אל תרחיש שכבר הורחב: ${arrows(at.chain)}`,
  chainTooLong: (at) => `אפשר לעבור דרך ${own(at.most)} תרחישים לכל היותר: ${arrows(at.chain)}`,

  // The shape
  missing: () => 'שדה חובה',
  notNumber: (at) => `נדרש מספר, ${gotWords(at.got)}`,
  notFinite: () => 'נדרש מספר בגודל רגיל, נמצא מספר גדול מדי',
  notWhole: (at) => `נדרש מספר שלם, ${gotWords(at.got)}`,
  notText: (at) => `נדרש טקסט, ${gotWords(at.got)}`,
  notBoolean: (at) => `נדרש ${own('true')} או ${own('false')}, ${gotWords(at.got)}`,
  notObject: (at) => `נדרש אובייקט, ${gotWords(at.got)}`,
  notList: (at) => `נדרשת רשימה, ${gotWords(at.got)}`,
  tooLow: (at) => `נדרש לפחות ${own(at.least)}, ${gotWords(at.got)}`,
  notAbove: (at) => `נדרש יותר מ־${own(at.limit)}, ${gotWords(at.got)}`,
  tooHigh: (at) => `מותר לכל היותר ${own(at.most)}, ${gotWords(at.got)}`,
  notBelow: (at) => `נדרש פחות מ־${own(at.limit)}, ${gotWords(at.got)}`,
  notOneOf: (at) =>
    `${at.options.length > 1 ? 'נדרש אחד מאלה' : 'נדרש'}: ${at.options.map(own).join(', ')}; ${gotWords(at.got)}${hint(at.nearest)}`,
  unknownField: (at) =>
    `אינו שדה ${ownerWords(at.owner)}${at.nearest === undefined ? `; השדות המוכרים: ${listed(at.known)}` : hint(at.nearest)}`,
  inheritedField: (at) => `אינו שדה ${ownerWords(at.owner)}; מקורו בקובץ ${own(at.file)}, והערך ${own('null')} מסיר אותו`,
  badId: () => 'נדרש מזהה של 64 תווים לכל היותר: אותיות לטיניות, ספרות, נקודות, מקפים או קווים תחתונים, שמתחיל באות או בספרה',
  badClockTime: (at) => `נדרשת שעה ביום כגון ${own('08:30')}, לכל היותר ${own('24:00')}; ${gotWords(at.got)}`,
  badDate: (at) => `נדרש תאריך בלוח השנה כגון ${own('2026-03-01')}, ${gotWords(at.got)}`,
  badLanguage: (at) => `נדרש קוד של שפה בשתיים או שלוש אותיות לטיניות קטנות כגון ${own('ar')}, ${gotWords(at.got)}`,
  badCurrency: (at) => `נדרש מטבע בשלוש אותיות לטיניות גדולות כגון ${own('ILS')}, ${gotWords(at.got)}`,
  emptyText: () => 'אסור שיהיה ריק',
  textTooLong: (at) => `האורך מוגבל ל־${own(at.most)} תווים, והוא ${own(at.length)}`,
  tooFew: (at) => `${at.least === 1 ? 'נדרש לפחות פריט אחד' : `נדרשים לפחות ${own(at.least)} פריטים`}, נמצאו ${own(at.count)}`,
  invalid: (at) => `אינו תקין, ${gotWords(at.got)}`,

  // References
  unknownReference: (at) =>
    `${own(at.id)} אינו ${referenced[at.what]} בתרחיש זה${at.nearest === undefined ? `; יש: ${listed(at.known) || 'אין'}` : hint(at.nearest)}`,
  severalQueues: (at) => `נדרש שם של אחד התורים של ${own(at.channel)}: ${listed(at.queues)}`,
  withoutAgents: (at) => `${own(at.channel)} הוא ערוץ של שירות עצמי, ואין לו תור או צוות`,
  queueOfOtherChannel: (at) => `${own(at.queue)} אינו תור של ${own(at.channel)}`,
  queueNamedAsChannel: () => 'המזהה שייך לערוץ אחר; לתור נדרש מזהה משלו',
  queueTwice: (at) => `עוסק בתור ${own(at.queue)}, כמו ${own(at.other)}`,
  dateTwice: ({ date }) => `הוא ${own(date)}, תאריך שכבר נתון ליום מיוחד אחר`,
  sameQueue: (at) => `חייב להוביל לתור אחר, לא אל ${own(at.queue)}`,
  sameChannel: (at) => `נדרש ערוץ אחר ולא ${own(at.channel)}`,
  noTeam: (at) => `אין צוות שמשרת אותו: ${own(at.queue)} חסר במיומנויות של הצוותים`,
  noTypeServed: (at) => `אין מי שימתין: אף סוג פנייה אינו מטופל בתור ${own(at.queue)}`,
  languageUnserved: (at) =>
    `השפה ${own(at.language)} אינה מדוברת בפי אף צוות שמשרת תמיד את ${own(at.queue)}: יש להוסיף אותה לשפות של צוות כזה`,
  teamWithoutSkill: (at) => `${own(at.team)} אינו משרת את ${own(at.queue)}`,
  teamTwice: (at) => `${own(at.team)} מופיע פעם שנייה`,
  noHandling: (at) => `שדה חובה: אינטראקציות מסוג זה עשויות להגיע לשם (${own(at.reachedBy)})`,
  unclearQueue: (at) => `שדה חובה, כדי לדעת באיזה תור ממתינות אינטראקציות מסוג זה: ${listed(at.queues)} (${own(at.reachedBy)})`,
  unknownPath: () => 'אינו מוביל לשום דבר בתרחיש זה',

  // Sums, tables, times
  sumNot100: (at) => `הסכום חייב להיות ${percentText(100)}, והוא ${percentText(at.sum)}`,
  sumAbove100: (at) => `הסכום חייב להיות ${percentText(100)} לכל היותר, והוא ${percentText(at.sum)} (${listed(at.parts)})`,
  retryWithoutDelay: () => 'שדה חובה כאשר לקוחות מנסים שוב',
  exactlyOne: (at) =>
    `נדרש בדיוק אחד מאלה: ${listed(at.fields)}; ${at.given.length === 0 ? 'לא נמצא אף אחד' : `נמצאו ${listed(at.given)} (הערך ${own('null')} מסיר שדה שמקורו בתרחיש המורחב)`}`,
  atLeastOne: (at) => `נדרש לפחות אחד מאלה: ${listed(at.fields)}`,
  onlyWith: (at) => `יש לו משמעות רק יחד עם ${own(at.needed)}`,
  notWith: (at) => `אי אפשר לתת אותו יחד עם ${own(at.other)}`,
  tableLength: (at) =>
    `נדרשים ${own(at.day)} מספרים (יום אחד של מרווחים בני ${own(at.minutes)} דקות)${at.window === at.day ? '' : ` או ${own(at.window)} (כל ימי החלון)`}, נמצאו ${own(at.got)}`,
  wrongLength: (at) => `נדרשים ${own(at.required)} מספרים, אחד לכל אחד מתוך ${own(at.of)}; נמצאו ${own(at.got)}`,
  zeroOrAtLeast: (at) => `נדרש ${own(0)} או לפחות ${own(at.least)}, ${gotWords(at.got)}`,
  oversize: (at) =>
    `מסתכם ב־${own(Number(at.count.toPrecision(6)))} ${oversizes[at.things]}; אפשר לדמות ${own(at.most)} לכל היותר`,
  allZero: () => 'לא ייתכן שהכול יהיה אפס',
  notRising: (at) => `נדרש ערך אחרי ${own(at.before)}, הקודם; נמצא ${own(at.got)}`,
  tooClose: (at) => `נדרש לפחות ${own(at.least)} מעל ${own(at.before)}, הקודם; נמצא ${own(String(at.got))}`,
  notAtMost: (at) => `מותר לכל היותר ${own(at.field)} (${own(at.limit)}), נמצא ${own(at.got)}`,
  breakAfterShift: (at) =>
    `נדרשת הפסקה שכל הקבוצות בה מסיימות בתוך המשמרת, שאורכה בדקות ${own(at.limit)}; היא מסתיימת אחרי ${own(at.got)}`,
  notUnder: (at) => `נדרש ערך לפני ${own(at.field)} (${own(at.limit)}), נמצא ${own(at.got)}`,
  quantileEnds: (at) =>
    `נדרשת התחלה ב־${percentText(0)} וסיום ב־${percentText(100)}, נמצאו ${percentText(at.first)} ו־${percentText(at.last)}`,
  afterWindow: (at) => `נדרש זמן בתוך החלון של ${own(at.windowSeconds)} שניות, נמצא ${own(at.got)}`,
  recordedChannelNeeded: (at) => `שדה חובה כאשר נרשמו אינטראקציות והסוג מתחיל בכמה ערוצים: ${listed(at.channels)}`,
  recordedChannelUnreached: (at) => `${own(at.channel)} הוא ערוץ שסוג זה לעולם אינו מגיע אליו`,
  onlySelfService: (at) => `יש לו משמעות רק בשירות עצמי; בערוץ ${own(at.channel)} משרתים נציגים`,
  onlyAgents: (at) => `יש לו משמעות רק כאשר משרתים נציגים; ${own(at.channel)} הוא שירות עצמי`,
};

/** What an issue says, in Hebrew. */
export const hebrewProblem = (issue: Issue): string => (texts[issue.code] as (at: Issue['values']) => string)(issue.values);
