import { bankCalls } from './bankCalls.ts';
import { alternatives, withChannels } from './bankChannels.ts';
import { bankMeasures, bankRecord, bankWeek } from './bankMeasures.ts';
import { bankScenario } from './bankScenario.ts';
import { bankSessions } from './bankSessions.ts';
import { dayNumber } from './dayNumber.ts';
import { fitAvailability } from './fitAvailability.ts';
import type { TimeGrid } from './timeGrid.ts';

/** The week that is simulated and judged, and the one on which availability is fitted; both Sunday to Saturday. */
export const judgedWeek = '1999-05-09';
const fittedWeek = '1999-05-02';

const firstRecorded = '1999-05-01';
const lastRecorded = '1999-06-30';
/** Election day; the eve and day of a holiday and the days beside it; a night of overload. */
const unusualDays = ['1999-05-17', '1999-05-20', '1999-05-21', '1999-05-22', '1999-05-23'];

function day(date: string): number {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`bankFiles requires dates, got ${date}`);
  return number;
}

const weekFrom = (date: string): TimeGrid => ({ firstDay: day(date), days: 7, intervalSeconds: 1800 });

/** Ordinary recorded days outside the judged week: nothing about that week's waits is known to the measures. */
function isMeasuredDay(number: number): boolean {
  const judged = number >= day(judgedWeek) && number < day(judgedWeek) + 7;
  return number >= day(firstRecorded) && number <= day(lastRecorded) && !judged && !unusualDays.map(day).includes(number);
}

/** The scenario files of the bank week, as text by name, from the texts of the call and session records. */
export function bankFiles(callTexts: readonly string[], sessionTexts: readonly string[]): Readonly<Record<string, string>> {
  const { calls } = bankCalls(callTexts);
  const { sessions } = bankSessions(sessionTexts);
  const measures = bankMeasures(calls, isMeasuredDay);
  const weekOf = (date: string) => bankWeek(calls, sessions, weekFrom(date), measures.priorities);
  const fitted = weekOf(fittedWeek);
  const availability = fitAvailability(
    (shares) => bankScenario(measures, fitted, { startDate: fittedWeek, availability: shares, fittedOn: fittedWeek }),
    bankRecord(calls, day(fittedWeek), day(fittedWeek) + 7),
    { low: 0.7, high: 1, replications: 12 },
  );
  const recorded = bankScenario(measures, weekOf(judgedWeek), { startDate: judgedWeek, availability, fittedOn: fittedWeek });
  const documents = { 'bank-week-recorded': recorded, 'bank-week': withChannels(recorded), ...alternatives };
  return Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, `${compact(document)}\n`]));
}

/** JSON with an object on several lines and a list of plain values, or of flat records, on one. */
function compact(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => compact(item, indent).replace(/\n\s*/g, ' ')).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const rows = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`);
  return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n${indent}}`;
}
