import { describe, expect, it } from 'vitest';
import { phraseWords } from '../../../src/app/charts/phrase.tsx';
import { clockOf, dayName, isoDay, shortDay } from '../../../src/app/day/calendar.ts';
import { grainOf } from '../../../src/app/day/grain.ts';
import { fits, type Period, periodsOf, pointsOf } from '../../../src/app/day/period.ts';
import { messages } from '../../messages.ts';
import { allDays, calendar, smallContext } from './context.ts';

const week = { startDate: '1999-05-09', days: 7, intervals: 336, intervalSeconds: 1800 };
const monday: Period = { by: 'interval', firstDay: 1, days: 1 };
const byDay: Period = { by: 'day', firstDay: 0, days: 2 };

describe('a day of the window', () => {
  it('is named by its weekday, in both languages, and by its date', () => {
    expect([dayName('en', week, 0), dayName('he', week, 1), shortDay('en', week, 6), shortDay('he', week, 6)]).toEqual([
      'Sunday',
      'יום שני',
      'Sat',
      'ש׳',
    ]);
    expect([isoDay(week, 0), isoDay({ ...week, startDate: '2024-02-28' }, 2)]).toEqual(['1999-05-09', '2024-03-01']);
  });

  it('has its date in the name where the window is longer than a week', () => {
    expect(dayName('en', { ...week, days: 14, intervals: 672 }, 8)).toBe('Monday, May 17');
  });

  it('ends at 24:00', () => {
    expect(clockOf(week, 68)).toEqual({ day: 1, from: '10:00', to: '10:30' });
    expect(clockOf(week, 47)).toEqual({ day: 0, from: '23:30', to: '24:00' });
  });
});

describe('what can be shown of a window', () => {
  it('is the week, each day, and all days one by one', () => {
    const { weeks, days, byDay: all } = periodsOf(week);
    expect(weeks).toEqual([{ by: 'interval', firstDay: 0, days: 7 }]);
    expect(days.map(({ firstDay }) => firstDay)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(all).toEqual([{ by: 'day', firstDay: 0, days: 7 }]);
  });

  it('is every week of a longer one, the last perhaps in part', () => {
    expect(periodsOf({ ...week, days: 10, intervals: 480 }).weeks.map(({ days }) => days)).toEqual([7, 3]);
  });

  it('is the day alone where there is only one', () => {
    expect(periodsOf({ ...week, days: 1, intervals: 48 })).toEqual({
      weeks: [],
      days: [{ by: 'interval', firstDay: 0, days: 1 }],
      byDay: [],
    });
  });

  it('is a stretch of the series', () => {
    expect(pointsOf(monday, week)).toEqual([48, 96]);
    expect(pointsOf({ by: 'day', firstDay: 0, days: 7 }, week)).toEqual([0, 7]);
    expect([fits(monday, week), fits({ ...monday, firstDay: 7 }, week), fits(byDay, week)]).toEqual([true, false, false]);
  });

  it('has points as long as words tell apart', () => {
    const minutes = (count: number) => grainOf(monday, { ...week, intervalSeconds: 60 * count });
    expect([30, 15, 60, 20].map(minutes)).toEqual(['half', 'quarter', 'hour', 'other']);
    expect(grainOf(byDay, week)).toBe('day');
  });
});

describe('the axis of a period', () => {
  const named = (language: 'en' | 'he', period: Period, point: number) => {
    const { axis } = smallContext(language, period);
    const words = messages[language];
    return [phraseWords(words, axis.name(point)), phraseWords(words, axis.when(point)), axis.cells(point)];
  };

  it('names its points in full, and in a sentence', () => {
    expect(named('en', allDays, 5)).toEqual([
      'Monday 06:00 to 12:00',
      'on Monday at 06:00',
      ['2026-03-02T06:00', '2026-03-02T12:00'],
    ]);
    expect(named('he', allDays, 5).slice(0, 2)).toEqual(['יום שני 06:00 עד 12:00', 'ביום שני בשעה 06:00']);
    expect(named('en', monday, 3)).toEqual(['Monday 18:00 to 24:00', 'at 18:00', ['2026-03-02T18:00', '2026-03-03T00:00']]);
    expect(named('en', byDay, 1)).toEqual(['Monday', 'on Monday', ['2026-03-02']]);
  });

  it('has a name for each day of several, times for one, and parts the days', () => {
    const { axis } = smallContext('en', allDays);
    expect([axis.count, axis.ticks.map(({ text }) => text), axis.partings, axis.stride]).toEqual([8, ['Sun', 'Mon'], [4], 4]);
    const times = smallContext('en', monday).axis.ticks;
    expect(times.map(({ text }) => text)).toEqual(
      ['00:00', '04:00', '08:00', '12:00', '16:00', '20:00'].map((_, index) => times[index]?.text),
    );
    expect(times.length).toBeLessThanOrEqual(6);
    expect(calendar.intervals).toBe(axis.count);
  });
});
