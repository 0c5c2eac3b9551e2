import { describe, expect, test } from 'vitest';
import { weekday } from '../../src/data/dayNumber.ts';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import { core } from '../bundle/core.ts';
import { bothMonths, day } from '../data/bankFixture.ts';
import { modelOf } from '../engine/scenarioModel.ts';

const days = 60;
const replications = 12;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
function covariance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  return sum(one.map((value, at) => (value - a) * ((other[at] ?? 0) - b))) / (one.length - 1);
}
const correlation = (one: readonly number[], other: readonly number[]) =>
  covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other));

/** A record: mean calls of each half-hour, which of them are the morning, and what was found. */
interface Busy {
  readonly halfHours: readonly number[];
  readonly morning: number;
  /** Half-hours whose variance is judged. */
  readonly judged: readonly number[];
  readonly varianceToMean: number;
  readonly correlation: number;
  /** Fitted: with factors of mean 1, the variance of a half-hour is m + m² ((1 + a²)(1 + b²) - 1), the covariance of two is m m' a². */
  readonly busyDayCv: number;
  readonly busyIntervalCv: number;
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Bank of 1999, Sunday to Thursday, 8 to 18, holidays and the day of the overload left out: measured below. */
const israeli: Busy = {
  halfHours: Array(20).fill(60.463),
  morning: 8,
  judged: upTo(20),
  varianceToMean: 2.922,
  correlation: 0.593,
  busyDayCv: 0.0795,
  busyIntervalCv: 0.1591,
};

/** A large US bank, 126 weekdays of 2003, 7 to 21; variance of 9 to 17, correlation of 7 to 12 with the rest of the day. */
const american: Busy = {
  halfHours: [
    482.4, 537.9, 827.9, 1097.4, 1533.4, 1694.6, 1709.8, 1702, 1668.3, 1621.5, 1567.2, 1544.6, 1500.5, 1484.1, 1455.2, 1453.8,
    1412, 1375.1, 1289.6, 1157.4, 977.7, 859.5, 752.2, 673.2, 594.8, 544.1, 488.8, 449.2,
  ],
  morning: 10,
  judged: upTo(16).map((at) => at + 4),
  varianceToMean: 8.05,
  correlation: 0.819,
  busyDayCv: 0.0392,
  busyIntervalCv: 0.0556,
};

/** Counts by [day][half-hour] of one replication of a service that nobody waits in. */
function simulated({ halfHours, busyDayCv, busyIntervalCv }: Busy): (replication: number) => number[][] {
  const from = 14;
  const volume = { perInterval: upTo(48).map((at) => halfHours[at - from] ?? 0) };
  const model = modelOf({
    version: 1,
    name: 'Busy days',
    calendar: { startDate: '2026-03-01', days, intervalMinutes: 30, warmUpDays: 0 },
    demand: { busyDayCv, busyIntervalCv },
    inquiryTypes: {
      call: { volume, startsOnPercent: { phone: 100 }, handling: { phone: { time: { law: 'constant', meanSeconds: 1 } } } },
    },
    channels: { phone: { kind: 'phone' } },
    teams: { agents: { agents: { constant: 30 }, skills: { phone: {} } } },
  });
  return (replication) => {
    const { queue } = core.simulate(model, replication);
    const at = (index: number, half: number) => queue[(index * 48 + from + half) * queueWidth + queueColumn.offered] ?? 0;
    return upTo(days).map((index) => upTo(halfHours.length).map((half) => at(index, half)));
  };
}

const varianceToMean = (counts: readonly (readonly number[])[], judged: readonly number[]) =>
  mean(
    judged.map((half) => {
      const values = counts.map((row) => row[half] ?? 0);
      return covariance(values, values) / mean(values);
    }),
  );
const ofMorning = (counts: readonly (readonly number[])[], morning: number) =>
  correlation(
    counts.map((row) => sum(row.slice(0, morning))),
    counts.map((row) => sum(row.slice(morning))),
  );

/** How many standard errors of the mean over replications lie between it and a value. */
function score(values: readonly number[], value: number): number {
  return Math.abs(mean(values) - value) / Math.sqrt(covariance(values, values) / values.length);
}

describe('busy days and busy intervals are those of real call centres', () => {
  test.each([
    ['bank of 1999', israeli],
    ['US bank of 2003', american],
  ] as const)('%s: variance of half-hours and correlation of the morning with the rest of the day', (_, busy) => {
    const days = upTo(replications).map(simulated(busy));
    // Without the factors the ratio is 1 and the correlation 0; within four standard errors, some 3 % of the ratio, it is the record's.
    expect(
      score(
        days.map((counts) => varianceToMean(counts, busy.judged)),
        busy.varianceToMean,
      ),
    ).toBeLessThan(4);
    expect(
      score(
        days.map((counts) => ofMorning(counts, busy.morning)),
        busy.correlation,
      ),
    ).toBeLessThan(4);
  });

  test('the figures of the bank are those of its calls', () => {
    const left = ['1999-05-17', '1999-05-20', '1999-05-21', '1999-05-22', '1999-05-23'].map(day);
    const [first, last] = [day('1999-05-01'), day('1999-06-30')];
    const weekdays = upTo(last - first + 1)
      .map((at) => first + at)
      .filter((number) => weekday(number) <= 4 && !left.includes(number));
    const { calls } = bothMonths;
    const rows = new Map(weekdays.map((number) => [number, upTo(20).map(() => 0)]));
    for (let call = 0; call < calls.count; call++) {
      const row = rows.get(calls.day[call] as number);
      const half = Math.floor((calls.menuEntry[call] as number) / 1800) - 16;
      if (row !== undefined && half >= 0 && half < 20) row[half] = (row[half] as number) + 1;
    }
    const ofWeekday = upTo(5).map((each) =>
      weekdays.filter((number) => weekday(number) === each).map((number) => rows.get(number) ?? []),
    );
    expect(mean(ofWeekday.map((counts) => varianceToMean(counts, upTo(20))))).toBeCloseTo(israeli.varianceToMean, 2);
    const residuals = ofWeekday.flatMap((counts) => {
      const means = upTo(20).map((half) => mean(counts.map((row) => row[half] ?? 0)));
      return counts.map((row) => row.map((value, half) => value - (means[half] ?? 0)));
    });
    expect(ofMorning(residuals, israeli.morning)).toBeCloseTo(israeli.correlation, 2);
  });
});
