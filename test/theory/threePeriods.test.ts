import { expect, test } from 'vitest';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { casesOf } from './fixture.ts';

interface Centre {
  readonly arrival_rate_per_minute_by_type_and_period_at_busyness_1: readonly (readonly number[])[];
  readonly mean_service_minutes_by_arrival_period: readonly number[];
  readonly mean_patience_minutes_by_arrival_period: readonly number[];
  readonly agents_by_group_and_period: readonly (readonly number[])[];
  readonly agents_after_close: readonly number[];
}
type Published = { readonly params: Centre; readonly expected: Values; readonly our_standard_errors: Values };
type Values = Readonly<Record<string, number>>;

const [{ params, expected, our_standard_errors: errors }] = casesOf('published_simulations').filter(
  ({ id }) => id === 'pubsim-05',
) as unknown as [Published];
const rates = params.arrival_rate_per_minute_by_type_and_period_at_busyness_1;
const lists = rates.flatMap((row, type) =>
  row.map((perMinute, period) => ({ type, period, perMinute, id: `type${type + 1}period${period + 1}` })),
);
const exponential = (minutes = 1) => ({ law: 'exponential' as const, meanSeconds: 60 * minutes });
const record = <T>(of: (list: (typeof lists)[number]) => T) => Object.fromEntries(lists.map((list) => [list.id, of(list)]));

/** Times go by the period of arrival: a type and a queue for each, of equal priority, so that the longest waiting is next. */
function centre(): ScenarioInput {
  const teams = [[0], [0, 1], [1]];
  const team = (group: number) => ({
    agents: {
      perInterval: Array.from({ length: 24 }, (_, hour) =>
        Number(params.agents_by_group_and_period[group]?.[Math.floor(hour / 2)] ?? params.agents_after_close[group]),
      ),
    },
    skills: Object.fromEntries(lists.filter(({ type }) => teams[type]?.includes(group)).map(({ id }) => [id, {}])),
  });
  return {
    version: 1,
    name: 'Three types, two teams, three periods',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60, warmUpDays: 0 },
    demand: { busyDayCv: 1 / Math.sqrt(28.7) },
    inquiryTypes: record(({ id, period, perMinute }) => ({
      volume: { perInterval: Array.from({ length: 24 }, (_, hour) => (Math.floor(hour / 2) === period ? 60 * perMinute : 0)) },
      startsOnPercent: { phone: 100 },
      handling: { [id]: { time: exponential(params.mean_service_minutes_by_arrival_period[period]) } },
    })),
    channels: { phone: { kind: 'phone' } },
    queues: record(({ type, period }) => ({
      channel: 'phone',
      patience: { time: exponential(params.mean_patience_minutes_by_arrival_period[period]) },
      teamOrder: (teams[type] ?? []).map((group) => [`group${group + 1}`]),
    })),
    teams: { group1: team(0), group2: team(1) },
    targets: record(() => ({ withinSeconds: 20 })),
  };
}

const days = 600;
const names = [
  'expected_served',
  'expected_abandoned',
  ...lists.map(({ type, period }) => `in_target_type_${type + 1}_period_${period + 1}`),
];

/** Sums of each day by name. */
function simulated(): Values[] {
  const model = modelOf(centre());
  const queues = model.queueIds.length;
  return Array.from({ length: days }, (_, replication) => {
    const { queue } = core.simulate(model, replication);
    const sum = (column: keyof typeof queueColumn, at: number) =>
      Array.from({ length: 24 }, (_, hour) => queue[(hour * queues + at) * queueWidth + queueColumn[column]] ?? 0).reduce(
        (a, b) => a + b,
      );
    const all = (column: keyof typeof queueColumn) => lists.reduce((total, _, at) => total + sum(column, at), 0);
    const inTarget = lists.map(({ id, type, period }) => [
      `in_target_type_${type + 1}_period_${period + 1}`,
      sum('servedWithin', model.queueIds.indexOf(id)),
    ]);
    return { expected_served: all('served'), expected_abandoned: all('abandoned'), ...Object.fromEntries(inTarget) };
  });
}

/**
 * The published values are themselves simulated: means of 600 days with a standard error. Together with ours they miss in one set of seeds of a
 * hundred. Seen would be days that are all alike: fewer abandon then.
 */
test('pubsim-05: a day whose factor all types share, counts served, abandoned and in target by type and period', () => {
  const runs = simulated();
  const limit = studentQuantile(1 - 0.01 / names.length / 2, days - 1);
  for (const name of names) {
    const values = runs.map((run) => run[name] ?? Number.NaN);
    const mean = values.reduce((a, b) => a + b) / days;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (days - 1) / days;
    const error = Math.sqrt(variance + (errors[name] ?? Number.NaN) ** 2);
    expect(Math.abs(mean - (expected[name] ?? Number.NaN)), name).toBeLessThan(limit * error);
  }
});
