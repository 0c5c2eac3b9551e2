import { describe, expect, test } from 'vitest';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from './scenarioModel.ts';

const perHour = 60;
const days = 300;

/** Two inquiry types on phones of their own, always the same expected number an hour; nobody has to wait. */
function service(demand: ScenarioInput['demand']): CompiledModel {
  const type = (channel: string) => ({
    volume: { perDay: 24 * perHour },
    startsOnPercent: { [channel]: 100 },
    handling: { [channel]: { time: { law: 'constant' as const, meanSeconds: 1 } } },
  });
  return modelOf({
    version: 1,
    name: 'Two types',
    calendar: { startDate: '2026-03-01', days, intervalMinutes: 60, warmUpDays: 0 },
    ...(demand === undefined ? {} : { demand }),
    inquiryTypes: { one: type('first'), other: type('second') },
    channels: { first: { kind: 'phone' }, second: { kind: 'phone' } },
    teams: { agents: { agents: { constant: 30 }, skills: { first: {}, second: {} } } },
  });
}

/** Contacts of a queue in each hour of the window. */
function counts(model: CompiledModel, queue: number): Float64Array {
  const tally = core.simulate(model, 0);
  return Float64Array.from(
    { length: model.intervals },
    (_, hour) => tally.queue[(hour * model.queueIds.length + queue) * queueWidth + queueColumn.offered] ?? 0,
  );
}

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
function covariance(one: Float64Array, other: Float64Array): number {
  const [a, b] = [mean(one), mean(other)];
  return one.reduce((sum, value, at) => sum + (value - a) * ((other[at] ?? 0) - b), 0) / (one.length - 1);
}
const perDay = (hours: Float64Array) =>
  Float64Array.from({ length: days }, (_, day) =>
    hours.subarray(24 * day, 24 * (day + 1)).reduce((sum, value) => sum + value, 0),
  );

describe('demand that types share', () => {
  test('without it hours are Poisson and types have nothing to do with each other', () => {
    const model = service(undefined);
    const [one, other] = [counts(model, 0), counts(model, 1)];
    expect(covariance(one, one) / perHour).toBeCloseTo(1, 0.9);
    expect(Math.abs(covariance(one, other))).toBeLessThan(4 * (perHour / Math.sqrt(one.length)));
  });

  test('busy days: days of both types vary together, by the square of what they expect times that of the coefficient', () => {
    const cv = 0.3;
    const model = service({ busyDayCv: cv });
    const [one, other] = [perDay(counts(model, 0)), perDay(counts(model, 1))];
    const shared = (cv * 24 * perHour) ** 2;
    // The variance of a variance over 300 days of gamma factors: a quarter is beyond four of its standard errors.
    expect(covariance(one, other) / shared).toBeGreaterThan(0.75);
    expect(covariance(one, other) / shared).toBeLessThan(1.3);
    expect(mean(one) / (24 * perHour)).toBeCloseTo(1, 1);
  });

  test('busy intervals: the variance of an hour is its mean and the square of the mean times that of the coefficient', () => {
    const cv = 0.25;
    const hours = counts(service({ busyIntervalCv: cv }), 0);
    expect(covariance(hours, hours) / (perHour + (cv * perHour) ** 2)).toBeCloseTo(1, 0.9);
    const [before, after] = [hours.subarray(0, hours.length - 1), hours.subarray(1)];
    expect(Math.abs(covariance(before, after))).toBeLessThan(5 * ((perHour + (cv * perHour) ** 2) / Math.sqrt(hours.length)));
  });

  test('a surge at a known time multiplies the volume of the hours in it, of its types alone', () => {
    const spells = [{ fromSeconds: 10 * 3600, lastsSeconds: 90 * 60, volumePercent: 400 }];
    const model = service({ surges: { outage: { types: ['one'], spells } } });
    const expected = (type: number, hour: number) => {
      const row = type * days * (model.arrivals.intervalsPerDay + 1) + hour;
      return (model.arrivals.cumulative[row + 1] ?? 0) - (model.arrivals.cumulative[row] ?? 0);
    };
    expect([9, 10, 11, 12].map((hour) => Math.round((expected(0, hour) / perHour) * 10) / 10)).toEqual([1, 4, 2.5, 1]);
    expect([9, 10, 11, 12].map((hour) => Math.round(expected(1, hour)))).toEqual([60, 60, 60, 60]);
  });

  test('absent, 0 and 100 % are the same to the last byte', () => {
    const plain = counts(service(undefined), 0);
    const neutral = service({ busyDayCv: 0, busyIntervalCv: 0, surges: { none: { spells: [] } } });
    expect(counts(neutral, 0)).toEqual(plain);
  });
});
