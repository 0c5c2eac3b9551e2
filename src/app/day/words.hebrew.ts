import type { DayWords } from './words.english.ts';

/** The same in Hebrew. */
export const hebrew: DayWords = {
  // What is shown
  scope: 'הצגה של',
  all: 'הארגון כולו',
  channels: 'ערוצים',
  queues: 'תורים',
  teams: 'צוותים',
  period: 'זמן',
  week: 'כל השבוע',
  allDays: 'כל {count} הימים',
  weekOf: 'השבוע של {date}',
  singleDays: 'יום אחד',
  byDay: 'יום אחר יום',
  point: 'הנתונים עבור',
  earlier: 'מוקדם יותר',
  later: 'מאוחר יותר',

  // Points in time
  time: 'זמן',
  date: 'יום',
  from: 'מ־',
  to: 'עד',
  inDay: '{day} {from} עד {to}',
  onDayAt: 'ב{day} בשעה {time}',
  atTime: 'בשעה {time}',
  onDay: 'ב{day}',
  'by.half': 'לפי חצי שעה',
  'by.quarter': 'לפי רבע שעה',
  'by.hour': 'לפי שעה',
  'by.other': 'לפי מרווח זמן',
  'by.day': 'לפי יום',

  // Measures
  volume: 'אינטראקציות נכנסות',
  busy: 'תפוסים',
  onFloor: 'בעמדות',
  rostered: 'בסידור העבודה',
  staff: 'נציגים',
  wait: 'זמן מענה ממוצע (נענו בלבד)',
  queue: 'אינטראקציות ממתינות, ממוצע',
  backlog: 'אינטראקציות שטרם נענו, ממוצע',
  answered: 'נענו בתוך',
  gaveUp: 'נטשו בתוך',

  // Of what
  ofAll: 'כל הערוצים שיש בהם נציגים',
  ofLive: 'ערוצים שבהם הלקוחות ממתינים בעצמם',
  ofChannel: 'ערוץ {name}',
  ofQueue: 'תור {name}',
  ofTeam: 'צוות {name}',
  ofTeams: 'כל הצוותים',
  entered: 'שיעור מתוך מי שנכנסו לתור {name}',

  // What there is to see
  'peak.volume': 'שיא האינטראקציות הנכנסות {where}',
  'peak.busy': 'מספר הנציגים התפוסים גדול ביותר {where}',
  'peak.wait': 'בזמנים עמוסים ההמתנה ארוכה ביותר {where}',
  'peak.level': 'בזמנים עמוסים רמת השירות נמוכה ביותר {where}',
  'peak.abandonment': 'בזמנים עמוסים אחוז הנטישה גבוה ביותר {where}',
  'peak.queue': 'התור ארוך ביותר {where}',
  'peak.backlog': 'הצבר הפתוח של {name} גדול ביותר {where}',
  together: '{when}: {values}',
  apart: '{when} ב{scenario} ({value})',
  valueIn: '{value} ב{scenario}',
  busyOf: '{busy} מתוך {floor}',
  throughout: '{measure}: {value} לאורך כל הזמן',
  nothing: '{measure}: אין נתונים בזמן זה',
  answeredWithin: 'נענו {within}: {values}',
  answeredNone: 'איש לא נכנס לתור זה',
  within: 'בתוך {time}',
  wholeWeek: 'שבוע',
  wholeDays: 'כל הימים',
  wholeDay: 'יום',

  // Notes
  sparse: 'בזמן עמוס נכנסות לפחות כמו בזמן ממוצע. זמנים שבהם פחות מ־{count} אינטראקציות בממוצע אינם מוצגים.',
  sparseAnswered: 'בזמן עמוס נכנסות לפחות כמו בזמן ממוצע. זמנים שבהם פחות מ־{count} אינטראקציות נענות בממוצע אינם מוצגים.',
  conservative: 'הטווח של סכום ערוצים נגזר מהטווחים שלהם, והוא רחב מדי ולא צר מדי.',
  noWaitInterval: 'שיעורים מתוך האינטראקציות שבסימולציה, ללא טווחים.',
  target: 'יעד {value}',
  targetTime: 'יעד {time}',
  foot: '{replications} חזרות של {days} ימים; רצועות וסוגריים: דיוק הסימולציה, {confidence}. מוקד',

  // Worst times
  'worst.half': 'חצי השעה הגרועה ביותר',
  'worst.quarter': 'רבע השעה הגרוע ביותר',
  'worst.hour': 'השעה הגרועה ביותר',
  'worst.other': 'מרווח הזמן הגרוע ביותר',
  'worst.day': 'היום הגרוע ביותר',
  worstRule: 'רמת השירות הנמוכה ביותר מבין הזמנים העמוסים: אלה שבהם לפחות מספר האינטראקציות הממוצע ({counts}).',
  worstNone: 'איש אינו ממתין לנציג',
  worstLine: '{time}: רמת שירות {level} {within}, זמן מענה ממוצע {wait}',
  worstMoves: 'הצגת הזמן הזה בתרשימים',
  withinTarget: 'בתוך זמן היעד',
  withInterval: '{value} ({low} עד {high})',

  // Waits
  waits: 'כמה זמן הלקוחות ממתינים',
  waitColumn: 'בתוך',
  waitSeconds: 'בתוך, שניות',
  waitsQueue: 'תור',

  // States
  none: 'לאומדן אין מהלך על פני היום. התרשימים יופיעו עם נתוני הסימולציה הראשונים.',
  failed: 'אין נתונים להצגה: הסימולציה הסתיימה בשגיאה.',
  invalid: 'עדיין אין נתונים להצגה: יש בתרחיש ערכים שצריך לתקן.',
  incomparable: 'אין נתונים להצגה: אי אפשר להשוות בין תרחישים אלה.',
};
