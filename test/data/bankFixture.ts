import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bankCalls } from '../../src/data/bankCalls.ts';
import { bankSessions } from '../../src/data/bankSessions.ts';
import { dayNumber } from '../../src/data/dayNumber.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/bank-1999');

export function unpacked(file: string): string {
  return gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
}

/** The call records of May and June 1999. */
export const may = bankCalls([unpacked('calls-1999-05.csv.gz')]);
export const bothMonths = bankCalls(['05', '06'].map((month) => unpacked(`calls-1999-${month}.csv.gz`)));
export const sessionsOfBothMonths = bankSessions([unpacked('agent-sessions-1999-05-06.csv.gz')]);

export function day(date: string): number {
  const number = dayNumber(date);
  if (number === undefined) throw new Error(`${date} is no date`);
  return number;
}

const unusual = ['1999-05-17', '1999-05-20', '1999-05-21', '1999-05-22', '1999-05-23'].map(day);
const judged = { from: day('1999-05-09'), to: day('1999-05-15') };

/** Ordinary days outside the week of 9 to 15 May: not election day, not the holiday and its neighbours, not the day of the overload. */
export function isMeasuredDay(number: number): boolean {
  const inData = number >= day('1999-05-01') && number <= day('1999-06-30');
  return inData && !unusual.includes(number) && !(number >= judged.from && number <= judged.to);
}
