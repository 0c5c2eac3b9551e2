import * as v from 'valibot';
import type { Weekday } from '../vocabulary.ts';
import { factorPercent, field, id, keyed, label, whole } from './field.ts';

export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
/** A time of day. */
export const clockTime = () => v.pipe(v.string(), v.regex(clockPattern));

const period = v.strictObject({
  from: field(clockTime(), 'Opening time, HH:MM.'),
  to: field(clockTime(), 'Closing time, HH:MM; 24:00 is midnight at the end of the day.'),
});

const day = field(v.optional(v.array(period), []), 'Opening periods of the day; none means closed.');

const hoursSchema = v.strictObject({
  sunday: day,
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
} satisfies Record<Weekday, typeof day>);

const specialDaySchema = v.strictObject({
  name: field(v.optional(label()), 'Name shown to people.'),
  date: field(v.pipe(v.string(), v.isoDate()), 'The day, YYYY-MM-DD; one outside the window has no effect.'),
  openingHours: field(
    v.optional(keyed(id()), {}),
    'Opening hours of channels on the day, by their id in the calendar, of which those of its weekday hold; as always where a channel is not named.',
  ),
  volumePercent: field(v.optional(factorPercent(), 100), 'Volume of all inquiry types on the day, in percent of the usual.'),
  volumePercentByType: field(
    v.optional(keyed(factorPercent()), {}),
    'Volume of single inquiry types on the day, in percent of the usual, in place of the one above.',
  ),
});
export type SpecialDaySpec = v.InferOutput<typeof specialDaySchema>;

export const calendarSchema = v.strictObject({
  startDate: field(
    v.pipe(v.string(), v.isoDate()),
    'First day of the simulated window, YYYY-MM-DD. It fixes the weekday of every day.',
  ),
  days: field(whole(1, 366), 'Number of days in the measured window. After it the window repeats from its first day.'),
  intervalMinutes: field(v.picklist([15, 30, 60]), 'Length of an interval in minutes.'),
  warmUpDays: field(
    v.optional(whole(0, 366)),
    'Days simulated before the window and not counted. By default 7 where a channel closes or delays can last beyond a day, so that what came before is still about; else 0.',
  ),
  followDays: field(
    v.optional(whole(0, 366), 28),
    'Days after the window in which its inquiries are followed to their end; what is open then is reported as open.',
  ),
  openingHours: field(v.optional(keyed(hoursSchema), {}), 'Named opening hours, for channels to refer to.'),
  specialDays: field(
    v.optional(keyed(specialDaySchema), {}),
    'Holidays, their eves, days between, opening after the Sabbath: days with hours and volume of their own.',
  ),
});
export type CalendarSpec = v.InferOutput<typeof calendarSchema>;
