import type { PointAxis } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import type { Language } from '../language/language.ts';
import { type Calendar, clockOf, dayName, intervalsOfDay, isoDay, shortDay } from './calendar.ts';
import { type Period, pointsOf } from './period.ts';
import type { DayWords } from './words.english.ts';

/** A period as the axis of charts, and how its points are spoken of. */
export interface TimeAxis extends PointAxis {
  /** A point within a sentence: "on Monday at 10:00". */
  readonly when: (point: number) => Phrase;
}

const hoursBetweenTicks = 4;

function dayAxis(language: Language, words: DayWords, calendar: Calendar, period: Period): TimeAxis {
  const name = (point: number) => dayName(language, calendar, period.firstDay + point);
  return {
    count: period.days,
    ticks: Array.from({ length: period.days }, (_, day) => ({ at: day + 0.5, text: shortDay(language, calendar, day) })),
    partings: [],
    stride: 7,
    heading: words.date,
    name: (point) => ({ name: name(point) }),
    when: (point) => ({ text: words.onDay, parts: { day: { name: name(point) } } }),
    columns: [words.date],
    cells: (point) => [isoDay(calendar, period.firstDay + point)],
  };
}

function ticksOf(language: Language, calendar: Calendar, { firstDay, days }: Period) {
  const perDay = intervalsOfDay(calendar);
  if (days > 1)
    return Array.from({ length: days }, (_, day) => {
      return { at: (day + 0.5) * perDay, text: shortDay(language, calendar, firstDay + day) };
    });
  const perTick = (hoursBetweenTicks * perDay) / 24;
  return Array.from({ length: 24 / hoursBetweenTicks }, (_, tick) => {
    return { at: tick * perTick, text: clockOf(calendar, Math.round(tick * perTick)).from };
  });
}

function intervalAxis(language: Language, words: DayWords, calendar: Calendar, period: Period): TimeAxis {
  const [first, end] = pointsOf(period, calendar);
  const perDay = intervalsOfDay(calendar);
  const clockAt = (point: number) => clockOf(calendar, first + point);
  const day = (point: number): Phrase => ({ name: dayName(language, calendar, clockAt(point).day) });
  return {
    count: end - first,
    ticks: ticksOf(language, calendar, period),
    partings: Array.from({ length: Math.max(0, period.days - 1) }, (_, index) => (index + 1) * perDay),
    stride: period.days > 1 ? perDay : Math.max(1, Math.round(3600 / calendar.intervalSeconds)),
    heading: words.time,
    name: (point) => {
      const { from, to } = clockAt(point);
      return { text: words.inDay, parts: { day: day(point), from: { number: from }, to: { number: to } } };
    },
    when: (point) => {
      const time: Phrase = { number: clockAt(point).from };
      return period.days > 1
        ? { text: words.onDayAt, parts: { day: day(point), time } }
        : { text: words.atTime, parts: { time } };
    },
    columns: [words.from, words.to],
    cells: (point) => {
      const { day: number, from, to } = clockAt(point);
      const date = isoDay(calendar, number);
      return [`${date}T${from}`, to === '24:00' ? `${isoDay(calendar, number + 1)}T00:00` : `${date}T${to}`];
    },
  };
}

/** The axis of a period in a language. */
export function timeAxis(language: Language, words: DayWords, calendar: Calendar, period: Period): TimeAxis {
  const of = period.by === 'day' ? dayAxis : intervalAxis;
  return of(language, words, calendar, period);
}
