import { type Calendar, intervalsOfDay } from './calendar.ts';

/** A stretch of the window: some days by interval, or all of them day by day. */
export interface Period {
  readonly by: 'interval' | 'day';
  readonly firstDay: number;
  readonly days: number;
}

export const keyOfPeriod = ({ by, firstDay, days }: Period): string => `${by} ${firstDay} ${days}`;

const daysOfWeek = 7;

/** What can be shown of a window: its weeks, each of its days, and all of them day by day. */
export function periodsOf({ days }: Calendar): { weeks: Period[]; days: Period[]; byDay: Period[] } {
  const weeks = Array.from({ length: Math.ceil(days / daysOfWeek) }, (_, week): Period => {
    const firstDay = week * daysOfWeek;
    return { by: 'interval', firstDay, days: Math.min(daysOfWeek, days - firstDay) };
  });
  const single = Array.from({ length: days }, (_, day): Period => ({ by: 'interval', firstDay: day, days: 1 }));
  return {
    weeks: days === 1 ? [] : weeks,
    days: single,
    byDay: days === 1 ? [] : [{ by: 'day', firstDay: 0, days }],
  };
}

/** Whether a period fits a window; that of another scenario may be longer. */
export const fits = ({ by, firstDay, days }: Period, calendar: Calendar): boolean =>
  by === 'day' ? calendar.days > 1 && days === calendar.days : firstDay + days <= calendar.days;

/** The points of a period among those of its series: [first, after the last]. */
export function pointsOf({ by, firstDay, days }: Period, calendar: Calendar): [number, number] {
  const perDay = by === 'day' ? 1 : intervalsOfDay(calendar);
  return [firstDay * perDay, (firstDay + days) * perDay];
}
