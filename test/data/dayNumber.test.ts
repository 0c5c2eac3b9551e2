import { expect, test } from 'vitest';
import { dayNumber, weekday } from '../../src/data/dayNumber.ts';

test('dayNumber counts days as the calendar of every machine does', () => {
  for (const date of [
    '1970-01-01',
    '1970-03-01',
    '1999-05-09',
    '2000-02-29',
    '2000-03-01',
    '2024-12-31',
    '2100-03-01',
    '1969-12-31',
  ]) {
    expect(dayNumber(date), date).toBe(
      Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / 86_400_000,
    );
  }
});

test('dayNumber refuses what is no date', () => {
  for (const text of ['1999-02-29', '2100-02-29', '1999-13-01', '1999-00-10', '1999-04-31', '1999-5-9', '9.5.1999', '']) {
    expect(dayNumber(text), text).toBeUndefined();
  }
});

test('9 May 1999 was a Sunday and 15 May a Saturday', () => {
  expect(weekday(dayNumber('1999-05-09') as number)).toBe(0);
  expect(weekday(dayNumber('1999-05-15') as number)).toBe(6);
  expect(weekday(dayNumber('1969-12-31') as number)).toBe(3);
});
