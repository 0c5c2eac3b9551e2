import type { CalendarSpec } from '../scenario/schema/calendar.ts';

/** Seconds of an "HH:MM" clock time after midnight. */
export const clockSeconds = (text: string): number => Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60;

/** Weekday (0 = Sunday) of the first day of the window. */
export function startWeekday(calendar: Pick<CalendarSpec, 'startDate'>): number {
  return new Date(`${calendar.startDate}T00:00:00Z`).getUTCDay();
}
