import { csvTable } from '../../src/data/csvTable.ts';
import { daySeconds, gridIndex, gridLength, type TimeGrid } from '../../src/data/timeGrid.ts';
import { day, unpacked } from './bankFixture.ts';

/** 2 to 15 May 1999 in half-hours. */
export const fortnight: TimeGrid = { firstDay: day('1999-05-02'), days: 14, intervalSeconds: 1800 };

/** A column of the published figures per half-hour of the fortnight, 0 where the file has no row. */
export function publishedPerHalfHour(column: string): Float64Array {
  const values = new Float64Array(gridLength(fortnight));
  for (const { cells } of csvTable([unpacked('intervals-1999-05-02-to-15.csv.gz')], ['date', 'start', column]).rows) {
    const [date, start, value] = cells as [string, string, string];
    const [hours, minutes] = start.split(':').map(Number) as [number, number];
    values[gridIndex(fortnight, day(date) * daySeconds + hours * 3600 + minutes * 60)] = Number(value);
  }
  return values;
}
