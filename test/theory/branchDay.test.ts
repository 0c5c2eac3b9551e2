import { expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { ratio } from './measures.ts';

interface Params {
  readonly servers: number;
  readonly mean_service_s: number;
  readonly interval_s: number;
  readonly expected_arrivals_per_interval: readonly number[];
  readonly capacity_total?: number;
}
interface Level {
  readonly threshold_s: number;
  readonly sl_admitted: number;
}

const opens = 8;
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** A branch that opens at eight with its tellers, and at closing serves those inside; a fresh day every day. */
function document({ params: raw, expected }: Pick<Case, 'params' | 'expected'>, days: number): ScenarioInput {
  const params = raw as unknown as Params;
  const hours = params.expected_arrivals_per_interval;
  const day = [{ from: clock(opens), to: clock(opens + hours.length) }];
  const [level] = expected.service_level as [Level];
  const perHour = (value: (hour: number) => number) => Array.from({ length: 24 }, (_, hour) => value(hour - opens));
  return {
    version: 1,
    name: 'A day at the branch',
    calendar: {
      startDate: '2026-03-01',
      days,
      intervalMinutes: 60,
      warmUpDays: 0,
      openingHours: {
        daily: { sunday: day, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day },
      },
    },
    inquiryTypes: {
      visit: {
        volume: { perInterval: perHour((hour) => hours[hour] ?? 0) },
        startsOnPercent: { branch: 100 },
        handling: { branch: { time: { law: 'exponential', meanSeconds: params.mean_service_s } } },
      },
    },
    channels: {
      branch: {
        kind: 'branch',
        openingHours: 'daily',
        atClosing: 'serveInside',
        ...(params.capacity_total ? { lines: params.capacity_total } : {}),
      },
    },
    teams: {
      tellers: {
        agents: { perInterval: perHour((hour) => (hours[hour] === undefined ? 0 : params.servers)) },
        skills: { branch: {} },
      },
    },
    targets: { branch: { withinSeconds: level.threshold_s } },
  };
}

function claims({ expected }: Case): Claim[] {
  const value = (name: string) => expected[name] as number;
  const [level] = expected.service_level as [Level];
  const queue = (column: 'offered' | 'blocked' | 'delayed' | 'servedWithin' | 'served' | 'waitServed') =>
    ((sums) => sums.queue('branch', column)) as Claim['of'];
  const days: Claim['of'] = (sums) => sums.seconds / 86_400;
  const rows: (readonly [string, Claim['of']])[] = [
    ['expected_arrivals', ratio(queue('offered'), days)],
    ['wait_mean_admitted', ratio(queue('waitServed'), queue('served'))],
    ['p_wait_admitted', ratio(queue('delayed'), queue('served'))],
    ...(expected.expected_blocked === undefined ? [] : ([['expected_blocked', ratio(queue('blocked'), days)]] as const)),
  ];
  return [
    ...rows.map(([name, of]) => ({ name, exact: value(name), of })),
    { name: 'sl_admitted', exact: level.sl_admitted, of: ratio(queue('servedWithin'), queue('served')) },
  ];
}

function trial(each: Case): Trial {
  return {
    id: each.id,
    model: each.model,
    document: document(each, 200),
    replications: 20,
    claims: claims(each),
    promise: { of: 'wait_mean_admitted', error: 0.09 },
  };
}

const cases = simulationCases('branch_day');
family('A branch that serves all who are inside at closing', 'mechanisms', cases.map(trial));

test.each(cases)('$id: those inside at closing, and how long after it the last one leaves', (each) => {
  const { expected, params } = each;
  const days = 366;
  const closing = (opens + (params as unknown as Params).expected_arrivals_per_interval.length) * 3600;
  const inside: number[] = [];
  const overtime: number[] = [];
  for (const replication of [0, 1, 2, 3]) {
    const still = new Int32Array(days);
    const last = new Float64Array(days);
    for (const { event, seconds } of recorded(modelOf(document(each, days)), replication).notes) {
      const day = Math.floor(seconds / 86_400);
      const after = seconds - day * 86_400 - closing;
      const change = event === 'offered' ? 1 : event === 'ended' || event === 'blocked' ? -1 : 0;
      if (after <= 0) still[day] = (still[day] ?? 0) + change;
      else if (event === 'ended') last[day] = after;
    }
    inside.push(...still);
    overtime.push(...last);
  }
  const judge = (values: readonly number[], exact: number) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
    return Math.abs(mean - exact) / Math.sqrt(variance / values.length);
  };
  expect(judge(inside, expected.expected_inside_at_close as number)).toBeLessThan(4);
  expect(judge(overtime, expected.overtime_mean as number)).toBeLessThan(4);
});
