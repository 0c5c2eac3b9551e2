import { gotOf } from '../got.ts';
import type { CalendarSpec } from '../schema/calendar.ts';
import { weekdays } from '../vocabulary.ts';
import { type Checked, refersTo } from './check.ts';

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day <= daysOfMonth(year, month);
}

function checkPeriods({ report }: Checked, hours: CalendarSpec['openingHours'][string], id: string): void {
  for (const weekday of weekdays) {
    let before = '00:00';
    hours[weekday].forEach(({ from, to }, position) => {
      const path = ['calendar', 'openingHours', id, weekday, position];
      if (from >= to) report([...path, 'from'], 'notUnder', { field: 'to', limit: to, got: from });
      if (from < before) report([...path, 'from'], 'notRising', { before, got: from });
      before = to;
    });
  }
}

/** Special days are days of the calendar, each stated once, and speak of channels, hours and types that exist. */
function checkSpecialDays({ scenario, report }: Checked): void {
  const { calendar, channels, inquiryTypes } = scenario;
  const seen = new Set<string>();
  for (const [id, { date, openingHours, volumePercentByType }] of Object.entries(calendar.specialDays)) {
    const path = ['calendar', 'specialDays', id];
    if (!isDate(date)) report([...path, 'date'], 'badDate', { got: gotOf(date) });
    if (seen.has(date)) report([...path, 'date'], 'dateTwice', { date });
    seen.add(date);
    for (const [channel, hours] of Object.entries(openingHours)) {
      refersTo(report, [...path, 'openingHours', channel], 'channel', channel, channels);
      refersTo(report, [...path, 'openingHours', channel], 'openingHours', hours, calendar.openingHours);
    }
    for (const type of Object.keys(volumePercentByType))
      refersTo(report, [...path, 'volumePercentByType', type], 'inquiryType', type, inquiryTypes);
  }
}

/** The start is a day of the calendar; opening periods are in order and do not overlap. */
export function checkCalendar(checked: Checked): void {
  const { startDate, openingHours } = checked.scenario.calendar;
  if (!isDate(startDate)) checked.report(['calendar', 'startDate'], 'badDate', { got: gotOf(startDate) });
  for (const [id, hours] of Object.entries(openingHours)) checkPeriods(checked, hours, id);
  checkSpecialDays(checked);
}
