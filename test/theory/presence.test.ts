import { describe, expect, test } from 'vitest';
import { gammainc } from '../../src/numeric/gammainc.ts';
import type { LawSpec } from '../../src/scenario/schema/law.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { observed, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { offeredLoad, type RateStep, type SineRate, sineSteps } from './offeredLoad.ts';
import { type Look, type Looks, presence } from './presence.ts';

interface Watched extends Trial<Looks> {
  readonly looks: readonly Look[];
}
type LooksClaim = Claim<Looks>;
type Values = Readonly<Record<string, number>>;

const day = 86_400;
const quarter = 900;
const exponential = (meanSeconds: number): LawSpec => ({ law: 'exponential', meanSeconds });
const quarters = (value: (from: number) => number) => Array.from({ length: day / quarter }, (_, at) => value(at * quarter));
/** Expected arrivals of each quarter of an hour of the day. */
const volumeOf = (steps: readonly RateStep[]) =>
  quarters((from) => {
    const step = steps.find((each) => each.from <= from && from < each.to);
    return (step?.perSecond ?? 0) * quarter;
  });

const calendar = { startDate: '2026-03-01', days: 1, intervalMinutes: 15, warmUpDays: 0, followDays: 1 } as const;

/** Customers who serve themselves, from an empty system on. */
function selfService(steps: readonly RateStep[], stay: DistributionParams): ScenarioInput {
  return {
    version: 1,
    name: 'Self-service',
    calendar,
    inquiryTypes: {
      visit: {
        volume: { perInterval: volumeOf(steps) },
        startsOnPercent: { site: 100 },
        handling: { site: { time: lawOf(stay) } },
      },
    },
    channels: { site: { kind: 'selfService' } },
    teams: {},
  };
}

interface Phone {
  readonly perInterval: readonly number[];
  readonly service: number;
  readonly patience?: number;
  readonly agents: ScenarioInput['teams'][string]['agents'];
  readonly waitingAtStart?: number;
}

/** Customers of one queue, some of them waiting from the start. */
function phone({ perInterval, service, patience, agents, waitingAtStart = 0 }: Phone): ScenarioInput {
  return {
    version: 1,
    name: 'Phone',
    calendar,
    inquiryTypes: {
      call: {
        volume: { perInterval: [...perInterval] },
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: exponential(service) } },
      },
    },
    channels: { phone: { kind: 'phone', ...(patience ? { patience: { time: exponential(patience) } } : {}) } },
    queues: { phone: { channel: 'phone', waitingAtStart } },
    teams: { agents: { agents, skills: { phone: {} } } },
  };
}

const presentAt = (at: number, exact: number): LooksClaim => ({
  name: `present at ${at}`,
  exact,
  of: (seen) => seen.present(at) / seen.looks(at),
});
const variance = (seen: Looks, at: number) => seen.presentSquared(at) / seen.looks(at) - (seen.present(at) / seen.looks(at)) ** 2;
const varianceAt = (at: number, exact: number): LooksClaim => ({
  name: `variance at ${at}`,
  exact,
  of: (seen) => variance(seen, at),
});

interface Times extends SineRate {
  readonly arrival_rate_per_s?: number;
  readonly interval_s?: number;
  readonly expected_arrivals_per_interval?: readonly number[];
  readonly service: DistributionParams;
}

/** The rates of a case in steps: as stated, or a sine in steps of `width` that began long ago. */
function stepsOf(params: Times, width: number, since: number): RateStep[] {
  const { arrival_rate_per_s, interval_s = 0, expected_arrivals_per_interval: expected } = params;
  if (arrival_rate_per_s !== undefined) return [{ from: 0, to: 2 * quarter, perSecond: arrival_rate_per_s }];
  return (
    expected?.map((count, at) => ({ from: at * interval_s, to: (at + 1) * interval_s, perSecond: count / interval_s })) ??
    sineSteps(params, width, since, day)
  );
}

/** The same time of each later period of the day, once the system has forgotten that it began empty. */
function laterTimes(seconds: number, period: number, memory: number): number[] {
  const times = Array.from({ length: Math.ceil(day / period) + 1 }, (_, at) => seconds + at * period);
  return times.filter((time) => time > 12 * memory && time <= day);
}

/** A sine has one look a period; what starts empty is looked at once a replication. */
function infinite({ id, model, params: raw, expected }: Case): Watched {
  const params = raw as unknown as Times;
  const rows = expected.at as readonly Values[];
  const isSine = params.period_s !== undefined;
  const steps = stepsOf(params, quarter, 0);
  const looks = rows.flatMap(({ t_s = 0 }, at) =>
    (isSine ? laterTimes(t_s, params.period_s, Number(params.service.mean)) : [t_s]).map((seconds) => ({
      at,
      seconds,
      level: 0,
    })),
  );
  const lastLook = (at: number) => Math.max(...looks.filter((look) => look.at === at).map(({ seconds }) => seconds));
  const claims = rows.flatMap((row, at) => [
    presentAt(at, offeredLoad(steps, params.service, lastLook(at))),
    ...(row.variance === undefined ? [] : [varianceAt(at, row.variance)]),
  ]);
  const replications = isSine ? (params.period_s === day ? 60 : 20) : 1200;
  return {
    id,
    model: `${model}, ${params.service.distribution}`,
    document: selfService(steps, params.service),
    replications: isSine ? 40 * Math.ceil(replications / 40) : replications,
    claims,
    looks,
    promise: { of: 'present', error: isSine ? 0.06 : 0.12 },
  };
}

/** From a number of customers at the start: as many as there are agents are served, the others wait. */
function transient({ id, model, params: raw, expected }: Case): Watched {
  const { arrival_rate_per_s = 0, mean_service_s = 1, servers = 0, initial_customers = 0, mean_patience_s } = raw as Values;
  const rows = expected.at as readonly Values[];
  const last = Math.max(...rows.map(({ t_s = 0 }) => t_s));
  const document = phone({
    perInterval: quarters((from) => (from < last ? arrival_rate_per_s * quarter : 0)),
    service: mean_service_s,
    agents: { constant: servers },
    waitingAtStart: initial_customers,
    ...(mean_patience_s ? { patience: mean_patience_s } : {}),
  });
  const claims = rows.flatMap((row, at): LooksClaim[] => {
    const waits = (seen: Looks) => seen.waiting(at);
    return [
      presentAt(at, row.system_mean ?? 0),
      varianceAt(at, row.system_variance ?? 0),
      { name: `queue at ${at}`, exact: possible(row.queue_mean), of: (seen) => waits(seen) / seen.looks(at), events: waits },
      {
        name: `queue until ${at}`,
        exact: possible(row.queue_time_average_0_t),
        of: (seen) => seen.waitingSeconds(at) / seen.looks(at) / (row.t_s ?? 0),
        events: waits,
      },
      {
        name: `all busy at ${at}`,
        exact: possible(row.p_all_busy),
        of: (seen) => seen.atLeastLevel(at) / seen.looks(at),
        events: (seen) => Math.min(seen.atLeastLevel(at), seen.looks(at) - seen.atLeastLevel(at)),
      },
    ];
  });
  const looks = rows.map(({ t_s = 0 }, at) => ({ at, seconds: t_s, level: servers }));
  return { id, model, document, replications: 1600, claims, looks, promise: { of: 'present', error: 0.12 } };
}

interface Stable extends SineRate {
  readonly mean_service_s: number;
  readonly staffing_interval_s: number;
}

/** What is too small to happen in any run is 0. */
const possible = (exact = 0) => (exact < 1e-12 ? 0 : exact);
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

/** Everybody leaves at the same rate, waiting or served, so that the number present is Poisson whatever the staff. */
function stable({ id, model, params: raw, expected }: Case): Watched {
  const params = raw as unknown as Stable;
  const { mean_service_s: service, staffing_interval_s: interval, period_s: period } = params;
  const rows = expected.at_interval_midpoints as readonly Values[];
  const steps = sineSteps(params, quarter, 0, day);
  const levels = rows.map(({ servers_mol = 0 }) => servers_mol);
  const staffAt = (seconds: number) => levels[Math.floor((seconds % period) / interval)] ?? 0;
  const looks = rows.flatMap(({ t_s = 0 }, at) =>
    laterTimes(t_s, period, service).map((seconds) => ({ at, seconds, level: levels[at] ?? 0 })),
  );
  const loads = rows.map((_, at) => {
    const last = Math.max(...looks.filter((look) => look.at === at).map(({ seconds }) => seconds));
    return offeredLoad(steps, { distribution: 'exponential', mean: service }, last);
  });
  const seenAt = rows.map((_, at) => at).filter((at) => looks.some((look) => look.at === at));
  return {
    id,
    model,
    document: phone({ perInterval: volumeOf(steps), service, patience: service, agents: { perInterval: quarters(staffAt) } }),
    replications: period === day ? 400 : 80,
    looks,
    claims: [
      ...seenAt.map((at) => presentAt(at, loads[at] ?? 0)),
      {
        name: 'at least as many as the staff',
        exact: mean(seenAt.map((at) => gammainc(loads[at] ?? 0, levels[at] ?? 0))),
        of: (seen) => mean(seenAt.map((at) => seen.atLeastLevel(at) / seen.looks(at))),
      },
      {
        name: 'variance over mean',
        exact: 1,
        of: (seen) => mean(seenAt.map((at) => (variance(seen, at) * seen.looks(at)) / seen.present(at))),
      },
    ],
    promise: { of: 'present', error: 0.3 },
  };
}

describe('the offered load at a time is that of the exact values', () => {
  /** Steps of a period that stand for a sine: the error falls with their square. */
  const fine = 15_000;
  const close = (found: number, exact: number) => expect(Math.abs(found / exact - 1)).toBeLessThan(1e-6);

  test.each(simulationCases('mginf'))('$id', ({ params: raw, expected }) => {
    const params = raw as unknown as Times;
    for (const { t_s = 0, mean: exact = 0 } of expected.at as readonly Values[])
      close(offeredLoad(stepsOf(params, params.period_s / fine, -30 * Number(params.service.mean)), params.service, t_s), exact);
  });

  test.each(simulationCases('time_stable'))('$id', ({ params: raw, expected }) => {
    const params = raw as unknown as Stable;
    const steps = sineSteps(params, params.period_s / fine, -30 * params.mean_service_s, params.period_s);
    for (const {
      t_s = 0,
      offered_load = 0,
      servers_mol = 0,
      p_system_ge_servers = 0,
    } of expected.at_interval_midpoints as readonly Values[]) {
      const load = offeredLoad(steps, { distribution: 'exponential', mean: params.mean_service_s }, t_s);
      close(load, offered_load);
      close(gammainc(load, servers_mol), p_system_ge_servers);
    }
  });
});

observed(
  'Who is present: self-service that begins empty or swings, backlogs at the start, staff that follows the load',
  'presence',
  [
    ...simulationCases('mginf').map(infinite),
    ...simulationCases('transient').map(transient),
    ...simulationCases('time_stable').map(stable),
  ],
  ({ document, replications, looks }: Watched) => presence(document, replications, looks),
);
