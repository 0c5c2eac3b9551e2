import type { CalendarSpec } from '../scenario/schema/calendar.ts';
import type { ShiftSpec } from '../scenario/schema/team.ts';
import { weekdays } from '../scenario/vocabulary.ts';
import { clockSeconds, startWeekday } from './windowTime.ts';

const day = 86_400;

/** What shifts need to know of the window. */
type Window = Pick<CalendarSpec, 'days' | 'startDate'>;

/** Agents from a time of the window to another, seconds from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly agents: number;
}

/** A break of one group of a shift: those of its agents from the one number up to the other. */
export interface Pause {
  readonly from: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly paid: boolean;
  readonly notDuring: string | undefined;
}

/** Starts of a shift in the window, seconds; a shift of nobody does not begin. */
function startsOf({ agents, weekdays: days, startsAt }: ShiftSpec, calendar: Window): number[] {
  if (agents === 0) return [];
  const first = startWeekday(calendar);
  const all = Array.from({ length: calendar.days }, (_, index) => index);
  const begins = (index: number) => days === undefined || days.includes(weekdays[(first + index) % 7] ?? 'sunday');
  return all.filter(begins).map((index) => index * day + clockSeconds(startsAt));
}

/** A stretch of time in the window; what goes on after its end is at its beginning, as the window repeats. */
export function insideWindow(from: number, seconds: number, { days }: Window): [from: number, to: number][] {
  const end = days * day;
  const first = from % end;
  const over = first + seconds - end;
  return over <= 0
    ? [[first, first + seconds]]
    : [
        [0, over],
        [first, end],
      ];
}

/** When the agents of some shifts are at work, breaks included. */
export function stretchesOf(shifts: readonly ShiftSpec[], calendar: Window): Stretch[] {
  return shifts.flatMap((shift) =>
    startsOf(shift, calendar)
      .flatMap((start) => insideWindow(start, shift.lastsMinutes * 60, calendar))
      .map(([from, to]) => ({ from, to, agents: shift.agents })),
  );
}

/** The breaks of some shifts, group by group. */
export function pausesOf(shifts: readonly ShiftSpec[], calendar: Window): Pause[] {
  const end = calendar.days * day;
  return shifts.flatMap((shift) =>
    startsOf(shift, calendar).flatMap((start) =>
      shift.breaks.flatMap(({ afterMinutes, lastsMinutes, groups, paid, notDuring }) =>
        Array.from({ length: groups }, (_, group) => ({
          from: (start + (afterMinutes + group * lastsMinutes) * 60) % end,
          seconds: lastsMinutes * 60,
          low: (shift.agents * group) / groups,
          high: (shift.agents * (group + 1)) / groups,
          paid,
          notDuring,
        })),
      ),
    ),
  );
}
