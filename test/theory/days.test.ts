import { afterAll, describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { type DaySums, dayVector, readDays } from './daySums.ts';
import { batches } from './experiment.ts';
import { summary } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { comparisons, inWords, judge, type Verdict } from './judge.ts';

type DayClaim = Claim<DaySums>;

interface DayParams {
  readonly interval_s?: number;
  readonly expected_arrivals_per_interval: readonly number[];
  readonly servers_per_interval?: readonly number[];
  readonly mean_service_s?: number;
  readonly mean_patience_s?: number;
  readonly thresholds_s?: readonly number[];
  readonly threshold_s?: number;
  readonly busyness_cv?: number;
}

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** A day that begins empty; after the intervals of the case nobody arrives and the staff of the last one stays. */
function oneDay(params: DayParams, intervalMinutes: 15 | 30 | 60, seed: string): ScenarioInput {
  const { expected_arrivals_per_interval: arrivals, servers_per_interval: agents = [0] } = params;
  const all = (24 * 60) / intervalMinutes;
  const last = agents.at(-1) ?? 0;
  return {
    version: 1,
    name: 'A day',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes, warmUpDays: 0, followDays: 1 },
    inquiryTypes: {
      call: {
        volume: { perInterval: Array.from({ length: all }, (_, at) => arrivals[at] ?? 0) },
        busyDayCv: params.busyness_cv ?? 0,
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: exponential(params.mean_service_s ?? 1) } },
      },
    },
    channels: { phone: { kind: 'phone', patience: { time: exponential(params.mean_patience_s ?? 1) } } },
    teams: {
      agents: { agents: { perInterval: Array.from({ length: all }, (_, at) => agents[at] ?? last) }, skills: { phone: {} } },
    },
    targets: { phone: { withinSeconds: params.thresholds_s?.[0] ?? params.threshold_s ?? 20 } },
    experiment: { seed },
  };
}

const indices = (list: readonly unknown[]) => list.map((_, at) => at);
const over = (intervals: readonly number[], of: (interval: number) => number) => intervals.reduce((sum, at) => sum + of(at), 0);

/** Time averages and shares of each interval of a day, and of the whole. */
function profileClaims({ params, expected }: Case): DayClaim[] {
  const { interval_s: seconds = 1, expected_arrivals_per_interval: arrivals } = params as unknown as DayParams;
  const rows = expected.intervals as readonly {
    queue_mean: number;
    busy_mean: number;
    p_wait: number;
    service_level: number[];
  }[];
  const day = expected.day as { service_level: number[]; queue_integral_customer_s: number };
  const each = rows.flatMap((row, at): DayClaim[] => [
    { name: `queue_mean ${at}`, exact: row.queue_mean, of: (sums) => sums.queue(at, 'waitingSeconds') / sums.days / seconds },
    { name: `busy_mean ${at}`, exact: row.busy_mean, of: (sums) => sums.team(at, 'busy') / sums.days / seconds },
    { name: `p_wait ${at}`, exact: row.p_wait, of: (sums) => sums.queue(at, 'delayed') / sums.queue(at, 'offered') },
    {
      name: `service_level ${at}`,
      exact: row.service_level[0] ?? 0,
      of: (sums) => sums.queue(at, 'servedWithin') / sums.queue(at, 'offered'),
    },
  ]);
  return [...each, ...wholeDay(indices(arrivals), day.service_level[0] ?? 0, day.queue_integral_customer_s)];
}

function wholeDay(intervals: readonly number[], serviceLevel: number, queueIntegral: number): DayClaim[] {
  return [
    {
      name: 'service level of the day',
      exact: serviceLevel,
      of: (sums) => over(intervals, (at) => sums.queue(at, 'servedWithin')) / over(intervals, (at) => sums.queue(at, 'offered')),
    },
    {
      name: 'queue over the day',
      exact: queueIntegral,
      of: (sums) => over(intervals, (at) => sums.queue(at, 'waitingSeconds')) / sums.days,
    },
  ];
}

/** Abandonments inside the day are the waiting in it, over the mean patience. */
function busyDayClaims({ params, expected }: Case): DayClaim[] {
  const { expected_arrivals_per_interval: arrivals, mean_patience_s: patience = 1 } = params as unknown as DayParams;
  const { sl_offered = 0, queue_integral_customer_s = 0, p_abandon = 0, arrivals_sd = 0 } = expected as Record<string, number>;
  const all = indices(arrivals);
  const offered = (sums: DaySums) => over(all, (at) => sums.queue(at, 'offered'));
  return [
    ...wholeDay(all, sl_offered, queue_integral_customer_s),
    {
      name: 'p_abandon',
      exact: p_abandon,
      of: (sums) => over(all, (at) => sums.queue(at, 'waitingSeconds')) / patience / offered(sums),
    },
    {
      name: 'arrivals_sd',
      exact: arrivals_sd,
      of: (sums) => Math.sqrt(sums.product(-1, -1) / sums.days - (offered(sums) / sums.days) ** 2),
    },
  ];
}

interface Counts {
  readonly interval_mean: number[];
  readonly interval_variance: number[];
  readonly covariance_1_2: number;
  readonly day_mean: number;
  readonly day_variance: number;
  readonly p_first_interval_count: { readonly n: number; readonly p: number }[];
}

/** Numbers of arrivals: negative binomial in an interval, and correlated within the day. */
function countClaims({ expected }: Case): DayClaim[] {
  const { interval_mean, interval_variance, covariance_1_2, day_mean, day_variance, p_first_interval_count } =
    expected as unknown as Counts;
  const mean = (sums: DaySums, at: number) => sums.queue(at, 'offered') / sums.days;
  const day = (sums: DaySums) => over(indices(interval_mean), (at) => mean(sums, at));
  return [
    ...interval_mean.map((exact, at): DayClaim => ({ name: `mean ${at}`, exact, of: (sums) => mean(sums, at) })),
    ...interval_variance.map(
      (exact, at): DayClaim => ({
        name: `variance ${at}`,
        exact,
        of: (sums) => sums.product(at, at) / sums.days - mean(sums, at) ** 2,
      }),
    ),
    { name: 'covariance', exact: covariance_1_2, of: (sums) => sums.product(0, 1) / sums.days - mean(sums, 0) * mean(sums, 1) },
    { name: 'day mean', exact: day_mean, of: day },
    { name: 'day variance', exact: day_variance, of: (sums) => sums.product(-1, -1) / sums.days - day(sums) ** 2 },
    ...p_first_interval_count.map(
      ({ n, p }): DayClaim => ({
        name: `P(${n} in the first interval)`,
        exact: p,
        of: (sums) => sums.daysWith(n) / sums.days,
        events: (sums) => sums.daysWith(n),
      }),
    ),
  ];
}

interface Kind {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly days: number;
  claims(each: Case): DayClaim[];
}

const kinds: readonly Kind[] = [
  {
    title: 'rates and staff that change over the day',
    cases: simulationCases('day_profile'),
    days: 12_000,
    claims: profileClaims,
  },
  { title: 'busy days and quiet days', cases: simulationCases('busy_day'), days: 2_000, claims: busyDayClaims },
  {
    title: 'numbers of arrivals on busy and quiet days',
    cases: simulationCases('arrival_counts').filter(({ params }) => params.busyness_cv !== undefined),
    days: 8_000,
    claims: countClaims,
  },
];
const verdicts: Verdict[] = [];

describe.each(kinds)('$title', ({ cases, days, claims }) => {
  for (const each of cases)
    test(`${each.id}, ${each.model}: an error of 25 % would be seen in every measure above 0.1`, () => {
      const params = each.params as unknown as DayParams;
      const minutes = (params.interval_s ?? 3600) / 60;
      const document = oneDay(params, minutes === 15 ? 15 : minutes === 30 ? 30 : 60, each.id);
      const judgement = judge(batches(document, { count: 40, size: days / 40 }, dayVector, readDays), claims(each));
      verdicts.push(...judgement.verdicts);
      expect(judgement.verdicts.filter((verdict) => !verdict.holds).map(inWords)).toEqual([]);
      const telling = judgement.verdicts.filter(({ exact }) => exact > 0.1);
      for (const verdict of telling) expect(verdict.width, inWords(verdict)).toBeLessThanOrEqual(0.25 * verdict.exact);
    });
});

afterAll(() => {
  expect(verdicts.length).toBeLessThanOrEqual(comparisons.days);
  console.log(summary('Days', verdicts, 0));
});
