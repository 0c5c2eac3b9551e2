import type { Claim } from './claims.ts';
import type { DaySums } from './daySums.ts';
import type { Case } from './fixture.ts';

export type DayClaim = Claim<DaySums>;

/** Parameters of cases of one day; not all have all. */
export interface DayParams {
  readonly interval_s?: number;
  readonly expected_arrivals_per_interval: readonly number[];
  readonly servers_per_interval?: readonly number[];
  readonly mean_service_s?: number;
  readonly mean_patience_s?: number;
  readonly thresholds_s?: readonly number[];
  readonly threshold_s?: number;
  readonly busyness_cv?: number;
  readonly capacity_total?: number;
  /** Share of customers who leave at once when they would have to wait. */
  readonly p_zero_patience?: number;
}

const indices = (list: readonly unknown[]) => list.map((_, at) => at);
const over = (intervals: readonly number[], of: (interval: number) => number) => intervals.reduce((sum, at) => sum + of(at), 0);

interface IntervalRow {
  readonly expected_arrivals: number;
  readonly queue_mean: number;
  readonly busy_mean: number;
  readonly p_wait: number;
  readonly service_level: readonly number[];
}

function intervalClaims(row: IntervalRow, at: number, seconds: number): DayClaim[] {
  return [
    { name: `queue_mean ${at}`, exact: row.queue_mean, of: (sums) => sums.queue(at, 'waitingSeconds') / sums.days / seconds },
    { name: `busy_mean ${at}`, exact: row.busy_mean, of: (sums) => sums.team(at, 'busy') / sums.days / seconds },
    { name: `p_wait ${at}`, exact: row.p_wait, of: (sums) => sums.queue(at, 'delayed') / sums.queue(at, 'offered') },
    {
      name: `service_level ${at}`,
      exact: row.service_level[0] ?? 0,
      of: (sums) => sums.queue(at, 'servedWithin') / sums.queue(at, 'offered'),
    },
  ];
}

/** Time averages and shares of each interval of a day in which anybody arrives, or of every n-th, and of the whole. */
export function profileClaims({ params, expected }: Case, everyNth = 1): DayClaim[] {
  const { interval_s: seconds = 1, expected_arrivals_per_interval: arrivals } = params as unknown as DayParams;
  const rows = expected.intervals as readonly IntervalRow[];
  const day = expected.day as { service_level: number[]; queue_integral_customer_s: number };
  const each = rows.flatMap((row, at): DayClaim[] =>
    at % everyNth === 0 && row.expected_arrivals > 0 ? intervalClaims(row, at, seconds) : [],
  );
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
export function busyDayClaims({ params, expected }: Case): DayClaim[] {
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
export function countClaims({ expected }: Case): DayClaim[] {
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
