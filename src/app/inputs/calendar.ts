import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { weekdays } from '../../scenario/vocabulary.ts';
import { fieldIn, numberIn, textIn } from './read.ts';

const dayMinutes = 1440;
const dayMilliseconds = 86_400_000;

/** What the form needs of a calendar, which may be amiss. */
export interface Calendar {
  readonly days: number;
  readonly intervalMinutes: number;
  /** Intervals of a day. */
  readonly perDay: number;
  /** Midnight of the first day, milliseconds, as if in Greenwich. */
  readonly start: number;
}

export function calendarOf(document: JsonObject): Calendar {
  const calendar = fieldIn(document, 'calendar');
  const days = Math.max(1, Math.round(numberIn(calendar, 'days', 1)));
  const intervalMinutes = [15, 30, 60].find((minutes) => minutes === numberIn(calendar, 'intervalMinutes', 30)) ?? 30;
  const start = Date.parse(`${textIn(calendar, 'startDate')}T00:00:00Z`);
  return { days, intervalMinutes, perDay: dayMinutes / intervalMinutes, start: Number.isNaN(start) ? 0 : start };
}

export const dateOf = ({ start }: Calendar, day: number): Date => new Date(start + day * dayMilliseconds);

const two = (number: number): string => String(number).padStart(2, '0');
/** Time of day as 08:30. */
export const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const minutesOf = (clock: string | undefined): number | undefined => {
  const [hours, minutes] = (clock ?? '').split(':').map(Number);
  const all = 60 * (hours ?? Number.NaN) + (minutes ?? Number.NaN);
  return Number.isNaN(all) ? undefined : all;
};

/** Opening periods of a day of the window under the named hours, minutes after midnight; all day where none are named. */
export function openOn(document: JsonObject, hours: string | undefined, day: number): [from: number, to: number][] {
  if (hours === undefined) return [[0, dayMinutes]];
  const weekday = weekdays[dateOf(calendarOf(document), day).getUTCDay()] ?? 'sunday';
  const named = fieldIn(fieldIn(fieldIn(document, 'calendar'), 'openingHours'), hours);
  const periods: JsonValue | undefined = fieldIn(named, weekday);
  return (Array.isArray(periods) ? periods : []).flatMap((period): [number, number][] => {
    const [from, to] = [minutesOf(textIn(period, 'from')), minutesOf(textIn(period, 'to'))];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}
