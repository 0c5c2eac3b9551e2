import { queueColumn, queueWidth, type Tally } from '../../src/metrics/tally.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type DayClaim, type DayParams, profileClaims } from './dayClaims.ts';
import { type DaySums, dayVector, readDays } from './daySums.ts';
import { batches } from './experiment.ts';
import { observed, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { oneDay } from './oneDay.ts';

type DayTrial = Trial<DaySums>;
type Values = Readonly<Record<string, number>>;

/** Every sixth half-hour of long days, that is every third hour. */
const everyNth = 6;

const longDays = simulationCases('day_profile').filter(({ params }) => (params.servers_per_interval as number[]).length > 12);

function longDay(each: Case): DayTrial {
  const params = each.params as unknown as DayParams;
  const claims = profileClaims(each, everyNth);
  const promise = { of: 'service level of the day', error: 0.04 };
  return { id: each.id, model: each.model, document: oneDay(params, each.id), replications: 400, claims, promise };
}

const over = (of: (interval: number) => number) => Array.from({ length: 24 }, (_, at) => of(at)).reduce((a, b) => a + b, 0);
const queue = (column: Parameters<DaySums['queue']>[1]) => (sums: DaySums) => over((at) => sums.queue(at, column));
const [offered, served, abandoned] = [queue('offered'), queue('served'), queue('abandoned')];
const [inTarget, leftInTarget] = [queue('servedWithin'), queue('abandonedWithin')];
const waited = (sums: DaySums) => queue('waitServed')(sums) + queue('waitAbandoned')(sums);

interface Open {
  readonly arrival_rate_per_s: number;
  readonly mean_service_s: number;
  readonly servers: number;
  readonly open_s: number;
  readonly threshold_s: number;
  readonly mean_patience_s?: number;
  readonly capacity_total?: number;
}

/** A day of hours that are all alike: the same staff serves all who came before the last one ended. */
function evenDay({ params, expected }: Case): Omit<DayTrial, 'id' | 'model'> {
  const { arrival_rate_per_s, servers, open_s, ...others } = params as unknown as Open;
  const hours = Array.from({ length: open_s / 3600 }, (_, at) => at);
  const busy = (sums: DaySums) => hours.reduce((sum, at) => sum + sums.team(at, 'busy'), 0);
  const measures: Record<string, (sums: DaySums) => number> = {
    expected_abandoned: (sums) => abandoned(sums) / sums.days,
    expected_blocked: (sums) => queue('blocked')(sums) / sums.days,
    expected_in_target: (sums) => inTarget(sums) / sums.days,
    sl_answered: (sums) => inTarget(sums) / served(sums),
    sl_blocked_counted: (sums) => inTarget(sums) / offered(sums),
    sl_excl_abandon_le_threshold: (sums) => inTarget(sums) / (offered(sums) - leftInTarget(sums)),
    speed_of_answer_s: (sums) => queue('waitServed')(sums) / served(sums),
    occupancy: (sums) => busy(sums) / sums.days / (servers * open_s),
  };
  const day = {
    ...others,
    expected_arrivals_per_interval: hours.map(() => arrival_rate_per_s * 3600),
    servers_per_interval: hours.map(() => servers),
  };
  return {
    document: oneDay(day, ''),
    replications: 400,
    claims: Object.entries(expected as Values).map(([name, exact]) => named(name, exact, measures[name])),
    promise: { of: 'expected_in_target', error: 0.015 },
  };
}

function named(name: string, exact: number, of: ((sums: DaySums) => number) | undefined): DayClaim {
  if (!of) throw new RangeError(`no measure for ${name}`);
  return { name, exact, of };
}

interface Busy {
  readonly expected_arrivals_per_interval_at_busyness_1: readonly number[];
  readonly servers_per_interval: readonly number[];
  readonly mean_service_s: number;
  readonly patience: { readonly p_zero: number; readonly mean_if_positive: number };
  readonly threshold_s: number;
}

/** Busy and quiet days (a gamma factor of shape 10), customers of whom some leave rather than wait; counts by expected arrivals. */
function busyDay({ params, expected }: Case): Omit<DayTrial, 'id' | 'model'> {
  const { expected_arrivals_per_interval_at_busyness_1: arrivals, patience, ...others } = params as unknown as Busy;
  const all = arrivals.reduce((sum, count) => sum + count, 0);
  const { arrivals_mean, wait_mean_per_expected_call_s, fraction_wait_lt_20s, fraction_lost } = expected as Values;
  const perDay = (of: (sums: DaySums) => number) => (sums: DaySums) => of(sums) / sums.days;
  const day = {
    ...others,
    expected_arrivals_per_interval: arrivals,
    busyness_cv: 1 / Math.sqrt(10),
    mean_patience_s: patience.mean_if_positive,
    p_zero_patience: patience.p_zero,
  };
  return {
    document: oneDay(day, ''),
    replications: 1200,
    claims: [
      named('arrivals', arrivals_mean ?? 0, perDay(offered)),
      named(
        'wait',
        wait_mean_per_expected_call_s ?? 0,
        perDay((sums) => waited(sums) / all),
      ),
      named(
        'within 20 s',
        fraction_wait_lt_20s ?? 0,
        perDay((sums) => (inTarget(sums) + leftInTarget(sums)) / all),
      ),
      named(
        'lost',
        fraction_lost ?? 0,
        perDay((sums) => abandoned(sums) / all),
      ),
    ],
    promise: { of: 'within 20 s', error: 0.06 },
  };
}

/** The published cases with known exact values; of the two others one is in threePeriods.test.ts, one left out in families.ts. */
const published = simulationCases('published_simulations').flatMap((each): DayTrial[] => {
  const { id, model, params } = each;
  if (params.open_s !== undefined) return [{ id, model, ...evenDay(each) }];
  return params.expected_arrivals_per_interval_at_busyness_1 === undefined ? [] : [{ id, model, ...busyDay(each) }];
});

observed(
  'Whole days: profiles of 24 hours, days published with their simulation',
  'wholeDays',
  [...longDays.map(longDay), ...published],
  ({ document, replications }) => batches(document, { count: 40, size: replications / 40 }, dayVector, readDays),
);

/** Numbers of arrivals in stretches of the window, and their squares, summed over replications. */
interface Stretches {
  readonly replications: number;
  count(at: number): number;
  squared(at: number): number;
}

interface Counted extends Trial<Stretches> {
  /** First interval of each stretch, from the start of the window, and the one after its last. */
  readonly stretches: readonly (readonly [number, number])[];
}

/** A scenario in which only the arrivals matter. */
function arrivals(days: number, perInterval: readonly number[]): ScenarioInput {
  return {
    version: 1,
    name: 'Arrivals',
    calendar: { startDate: '2026-03-01', days, intervalMinutes: 15, warmUpDays: 0, followDays: 0 },
    inquiryTypes: {
      visit: {
        volume: { perInterval: [...perInterval] },
        startsOnPercent: { site: 100 },
        handling: { site: { time: { law: 'constant', meanSeconds: 1 } } },
      },
    },
    channels: { site: { kind: 'phone' } },
    teams: { site: { agents: { constant: 1_000 }, skills: { site: {} } } },
  };
}

function stretchClaims(means: readonly number[], variances: readonly number[]): Counted['claims'] {
  const mean = (sums: Stretches, at: number) => sums.count(at) / sums.replications;
  return means.flatMap((exact, at) => [
    { name: `mean ${at}`, exact, of: (sums: Stretches) => mean(sums, at) },
    {
      name: `variance ${at}`,
      exact: variances[at] ?? 0,
      of: (sums: Stretches) => sums.squared(at) / sums.replications - mean(sums, at) ** 2,
    },
  ]);
}

const quartersPerDay = 96;

/** A unit of time is ten quarters of an hour. */
function piecewise({ id, model, params, expected }: Case): Counted {
  const rates = params.rates_per_time_unit as readonly number[];
  const ends = (params.interval_ends as readonly number[]).map((end) => Math.round(10 * end));
  const perInterval = Array.from({ length: 2 * quartersPerDay }, (_, quarter) => {
    const piece = ends.findIndex((end) => quarter < end);
    return piece < 0 ? 0 : (rates[piece] ?? 0) / 10;
  });
  const { interval_mean, interval_variance } = expected as Record<string, readonly number[]>;
  const claims = stretchClaims(interval_mean ?? [], interval_variance ?? []);
  const stretches = ends.map((end, at) => [ends[at - 1] ?? 0, end] as const);
  const document = arrivals(2, perInterval);
  return { id, model, document, replications: 4000, stretches, claims, promise: { of: 'mean', error: 0.05 } };
}

/** The surge is at the start of each day. */
function surge({ id, model, params, expected }: Case): Counted {
  const { base_rate_per_s = 0, surge_duration_s = 0, surge_multiplier = 1 } = params as Values;
  const { day_mean = 0, day_variance = 0, surge_share_of_arrivals = 0 } = expected as Values;
  const until = surge_duration_s / 900;
  const perInterval = Array.from(
    { length: quartersPerDay },
    (_, quarter) => 900 * base_rate_per_s * (quarter < until ? surge_multiplier : 1),
  );
  const claims = [
    ...stretchClaims([day_mean], [day_variance]),
    { name: 'mean share of the surge', exact: surge_share_of_arrivals, of: (sums: Stretches) => sums.count(1) / sums.count(0) },
  ];
  const stretches = [[0, quartersPerDay] as const, [0, until] as const];
  const document = arrivals(1, perInterval);
  return { id, model, document, replications: 1000, stretches, claims, promise: { of: 'mean', error: 0.02 } };
}

const counts = simulationCases('arrival_counts').flatMap((each): Counted[] => {
  if (each.params.interval_ends !== undefined) return [piecewise(each)];
  return each.params.surge_multiplier === undefined ? [] : [surge(each)];
});

const countIn = ({ queue: cells }: Tally, [from, to]: readonly [number, number]) => {
  let sum = 0;
  for (let interval = from; interval < to; interval++) sum += cells[interval * queueWidth + queueColumn.offered] as number;
  return sum;
};

observed('Numbers of arrivals: rates that change, surges', 'arrivals', counts, ({ document, replications, stretches }) =>
  batches(
    document,
    { count: 40, size: replications / 40 },
    (_, tally) => Float64Array.of(1, ...stretches.flatMap((stretch) => [countIn(tally, stretch), countIn(tally, stretch) ** 2])),
    (vector): Stretches => ({
      replications: vector[0] as number,
      count: (at) => vector[1 + 2 * at] as number,
      squared: (at) => vector[2 + 2 * at] as number,
    }),
  ),
);
