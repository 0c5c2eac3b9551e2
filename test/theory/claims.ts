import type { Sums } from './sums.ts';

/** A measure of a scenario whose exact value is known. */
export interface Claim {
  readonly name: string;
  readonly exact: number;
  of(sums: Sums): number;
  /** Number of happenings that the estimate rests on, where they may be rare. */
  events?(sums: Sums): number;
  /** The estimate must not be below, rather than equal. */
  readonly atLeast?: boolean;
}

interface ThresholdRow {
  readonly threshold_s: number;
  readonly [name: string]: number;
}
interface QuantileRow {
  readonly p: number;
  readonly t_s: number;
}
interface CdfRow {
  readonly t_s: number;
  readonly p: number;
}

type Measure = (sums: Sums) => number;

/** Where the measures of a case are found in its scenario. */
export interface Station {
  readonly queue: string;
  readonly team: string;
  readonly type: string;
  /** The threshold that the scenario counts by itself; others are borders of bins of the histogram of waits. */
  readonly withinSeconds: number;
  readonly shortAbandonSeconds?: number;
}

function populations({ queue, team, type }: Station) {
  const offered: Measure = (sums) => sums.queue(queue, 'offered');
  const entered: Measure = (sums) => offered(sums) - sums.queue(queue, 'blocked') - sums.queue(queue, 'balked');
  const served: Measure = (sums) => sums.queue(queue, 'served');
  const abandoned: Measure = (sums) => sums.queue(queue, 'abandoned');
  const delayed: Measure = (sums) => sums.queue(queue, 'delayed');
  const waited: Measure = (sums) => sums.queue(queue, 'waitServed') + sums.queue(queue, 'waitAbandoned');
  const ended: Measure = (sums) => served(sums) + abandoned(sums);
  const busy: Measure = (sums) => sums.team(team, 'busy') / sums.seconds;
  const waiting: Measure = (sums) => sums.queue(queue, 'waitingSeconds') / sums.seconds;
  const handled: Measure = (sums) => sums.place(type, queue, 'handled');
  const handleTime: Measure = (sums) => sums.place(type, queue, 'handleSeconds') / handled(sums);
  return { offered, entered, served, abandoned, delayed, waited, ended, busy, waiting, handled, handleTime };
}

const ratio =
  (above: Measure, below: Measure): Measure =>
  (sums) =>
    above(sums) / below(sums);

type Definition = readonly [of: Measure, events?: Measure];

/** A share, which rests on the rarer of its two outcomes. */
const share = (above: Measure, below: Measure): Definition => [
  ratio(above, below),
  (sums) => Math.min(above(sums), below(sums) - above(sums)),
];

/** Each metric by the definition of the reference values, as functions of the sums of a tally. */
function definitions(station: Station): Record<string, readonly Definition[]> {
  const { queue, team, type } = station;
  const { offered, entered, served, abandoned, delayed, waited, ended, busy, waiting, handleTime } = populations(station);
  const blocked: Measure = (sums) => sums.queue(queue, 'blocked');
  const waitMean = ratio(waited, ended);
  const variance: Measure = (sums) => sums.queue(queue, 'waitSquared') / ended(sums) - waitMean(sums) ** 2;
  return {
    p_wait: [share(delayed, offered)],
    p_wait_given_entered: [share(delayed, entered)],
    p_block: [share(blocked, offered)],
    p_abandon: [share(abandoned, offered)],
    p_abandon_given_entered: [share(abandoned, entered)],
    p_abandon_given_wait: [share(abandoned, delayed)],
    p_served: [share(served, offered)],
    wait_mean: [[waitMean, delayed]],
    wait_mean_entered: [[waitMean, delayed]],
    wait_mean_waiters: [[ratio(waited, delayed), delayed]],
    wait_mean_served: [[(sums) => sums.queue(queue, 'waitServed') / served(sums), delayed]],
    wait_mean_abandoned: [[(sums) => sums.queue(queue, 'waitAbandoned') / abandoned(sums), abandoned]],
    wait_variance: [[variance, delayed]],
    queue_mean: [
      [waiting, delayed],
      [(sums) => waited(sums) / sums.seconds, delayed],
    ],
    busy_mean: [[busy]],
    system_mean: [[(sums) => waiting(sums) + busy(sums)]],
    occupancy: [[(sums) => sums.team(team, 'busy') / sums.team(team, 'staffed')]],
    throughput_per_s: [[(sums) => sums.place(type, queue, 'resolved') / sums.seconds]],
    response_mean: [[(sums) => waitMean(sums) + handleTime(sums)]],
    service_mean: [[handleTime]],
    arrival_rate_per_s: [[(sums) => offered(sums) / sums.seconds]],
  };
}

/** Counts of the served and the abandoned with a wait of at most a threshold. */
function within(station: Station, seconds: number): { served: Measure; abandoned: Measure } {
  const { queue } = station;
  if (seconds === station.withinSeconds)
    return {
      served: (sums) => sums.queue(queue, 'servedWithin'),
      abandoned: (sums) => sums.queue(queue, 'abandonedWithin'),
    };
  return {
    served: (sums) => sums.waitsWithin(queue, 'served', seconds),
    abandoned: (sums) => sums.waitsWithin(queue, 'abandoned', seconds),
  };
}

/** The service level under each rule, and what goes with it, at one threshold. */
function atThreshold(station: Station, seconds: number): Record<string, Definition> {
  const { offered, entered, served, ended } = populations(station);
  const { served: servedIn, abandoned: abandonedIn } = within(station, seconds);
  const short: Measure = (sums) => sums.queue(station.queue, 'abandonedShort');
  const longer: Measure = (sums) => ended(sums) - servedIn(sums) - abandonedIn(sums);
  const less =
    (from: Measure, other: Measure): Measure =>
    (sums) =>
      from(sums) - other(sums);
  return {
    sl_offered: share(servedIn, offered),
    sl_entered: share(servedIn, entered),
    sl_answered: share(servedIn, served),
    sl_excl_abandon_le_threshold: share(servedIn, less(entered, abandonedIn)),
    sl_excl_short_abandon: share(servedIn, less(entered, short)),
    sl_abandon_counts_as_met: share((sums) => servedIn(sums) + abandonedIn(sums), entered),
    p_wait_gt: share(longer, entered),
    p_abandon_le: share(abandonedIn, offered),
  };
}

function claim(name: string, exact: number, [of, events]: Definition): Claim {
  return events ? { name, exact, of, events } : { name, exact, of };
}

function thresholdClaims(station: Station, rows: readonly ThresholdRow[]): Claim[] {
  return rows.flatMap(({ threshold_s, ...values }) => {
    const known = atThreshold(station, threshold_s);
    return Object.entries(values).map(([name, exact]) => {
      const definition = known[name];
      if (!definition) throw new RangeError(`no measure for ${name}`);
      return claim(`${name} ${threshold_s} s`, exact, definition);
    });
  });
}

/** A quantile is judged as the share of waits up to it, for which the histogram is good to a thousandth of its own error. */
function quantileClaims(station: Station, name: string, rows: readonly QuantileRow[], fates: 'served' | 'entered'): Claim[] {
  const { queue } = station;
  const { served, ended } = populations(station);
  return rows.map(({ p, t_s }) => {
    const count: Measure = (sums) =>
      sums.waitsWithin(queue, 'served', t_s) + (fates === 'entered' ? sums.waitsWithin(queue, 'abandoned', t_s) : 0);
    const of = ratio(count, fates === 'entered' ? ended : served);
    return { name: `${name} ${p}`, exact: p, of, ...(t_s === 0 ? { atLeast: true } : {}) };
  });
}

const quantiles: Record<string, 'served' | 'entered'> = {
  wait_quantile: 'entered',
  wait_quantile_entered: 'entered',
  wait_quantile_served: 'served',
};

/** What a tally does not hold: the chance of an empty system, moments of the law of service, and the variance of the queue's mean. */
const notCounted = ['p_empty', 'service_scv', 'avar_queue_mean', 'class', 'station'];

/** A claim for every expected value of a case, or of one of its stations or classes. */
export function claimsOf(station: Station, expected: Readonly<Record<string, unknown>>): Claim[] {
  const known = definitions(station);
  return Object.entries(expected).flatMap(([name, value]): Claim[] => {
    if (notCounted.includes(name) || value === null) return [];
    if (name === 'service_level') return thresholdClaims(station, value as ThresholdRow[]);
    if (name === 'wait_cdf')
      return (value as CdfRow[]).flatMap(({ t_s, p }) =>
        thresholdClaims(station, [{ threshold_s: t_s, sl_abandon_counts_as_met: p }]),
      );
    if (name === 'p_wait_gt_60s') return thresholdClaims(station, [{ threshold_s: 60, p_wait_gt: value as number }]);
    const of = quantiles[name];
    if (of) return quantileClaims(station, name, value as QuantileRow[], of);
    const definition = known[name];
    if (!definition || typeof value !== 'number') throw new RangeError(`no measure for ${name}`);
    return definition.map((each, at) => claim(at === 0 ? name : `${name} by Little's law`, value, each));
  });
}
