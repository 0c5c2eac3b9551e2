import { type Language, localeOf } from '../language/language.ts';

/** The days and intervals of a window. */
export interface Calendar {
  /** First day, YYYY-MM-DD. */
  readonly startDate: string;
  readonly days: number;
  readonly intervals: number;
  readonly intervalSeconds: number;
}

const secondsOfDay = 86_400;

export const intervalsOfDay = ({ days, intervals }: Calendar): number => intervals / days;

const dateOf = ({ startDate }: Calendar, day: number): Date =>
  new Date(Date.parse(`${startDate}T00:00:00Z`) + 1000 * secondsOfDay * day);

/** A day of the window, YYYY-MM-DD. */
export const isoDay = (calendar: Calendar, day: number): string => dateOf(calendar, day).toISOString().slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(language: Language, calendar: Calendar, day: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(dateOf(calendar, day));
}

const longDate = { day: 'numeric', month: 'long' } as const;

/** A day by its weekday; with the date where the window has more days than a week. */
export const dayName = (language: Language, calendar: Calendar, day: number): string =>
  formatted(language, calendar, day, { weekday: 'long', ...(calendar.days > 7 && longDate) });

export const dateName = (language: Language, calendar: Calendar, day: number): string =>
  formatted(language, calendar, day, longDate);

/** Hebrew calls its short weekdays "day A", which is not short. */
const shortest = { en: 'short', he: 'narrow' } as const satisfies Record<Language, string>;

/** The same, short enough for an axis. */
export const shortDay = (language: Language, calendar: Calendar, day: number): string =>
  formatted(language, calendar, day, calendar.days > 7 ? { day: 'numeric', month: 'numeric' } : { weekday: shortest[language] });

const padded = (number: number): string => String(number).padStart(2, '0');

/** A time of day as 08:30, up to 24:00. */
function clock(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}

/** Beginning and end of an interval on the clock of its day. */
export function clockOf(calendar: Calendar, interval: number): { day: number; from: string; to: string } {
  const perDay = intervalsOfDay(calendar);
  const within = interval % perDay;
  const { intervalSeconds } = calendar;
  return {
    day: Math.floor(interval / perDay),
    from: clock(within * intervalSeconds),
    to: clock((within + 1) * intervalSeconds),
  };
}
