import { Choice } from '../charts/Choice.tsx';
import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { type Calendar, dateName, dayName } from './calendar.ts';
import { keyOfPeriod, type Period, periodsOf } from './period.ts';
import { useDayWords } from './words.ts';

interface PeriodChoiceProps {
  readonly calendar: Calendar;
  readonly period: Period;
  readonly onChoose: (period: Period) => void;
}

/** Which stretch of time is shown, and how finely. */
export function PeriodChoice({ calendar, period, onChoose }: PeriodChoiceProps) {
  const words = useDayWords();
  const { language } = useWords();
  const { weeks, days, byDay } = periodsOf(calendar);
  const choose = (key: string) => {
    const chosen = [...weeks, ...days, ...byDay].find((each) => keyOfPeriod(each) === key);
    if (chosen) onChoose(chosen);
  };
  const nameOfWeek = ({ firstDay, days: count }: Period) => {
    if (weeks.length > 1) return filled(words.weekOf, { date: dateName(language, calendar, firstDay) });
    return count === 7 ? words.week : filled(words.allDays, { count: plainNumber(language, count) });
  };
  const option = (each: Period, name: string) => (
    <option key={keyOfPeriod(each)} value={keyOfPeriod(each)}>
      {name}
    </option>
  );
  return (
    <Choice label={words.period} value={keyOfPeriod(period)} onChoose={choose}>
      {weeks.map((each) => option(each, nameOfWeek(each)))}
      {byDay.map((each) => option(each, words.byDay))}
      <optgroup label={words.singleDays}>{days.map((each) => option(each, dayName(language, calendar, each.firstDay)))}</optgroup>
    </Choice>
  );
}
