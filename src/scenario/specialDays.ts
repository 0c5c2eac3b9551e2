import type { CalendarSpec, SpecialDaySpec } from './schema/calendar.ts';

const msPerDay = 86_400_000;

/** The special days of a calendar that lie in its window, by number of the day from 0. */
export function specialDays({ specialDays, startDate, days }: CalendarSpec): Map<number, SpecialDaySpec> {
  const start = Date.parse(`${startDate}T00:00:00Z`);
  const numbered = Object.values(specialDays).map(
    (special) => [(Date.parse(`${special.date}T00:00:00Z`) - start) / msPerDay, special] as const,
  );
  return new Map(numbered.filter(([day]) => day >= 0 && day < days));
}
