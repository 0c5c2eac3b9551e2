import { atThreshold, type Definition, definitions, type Measure, populations, ratio, type Station } from './measures.ts';
import type { Sums } from './sums.ts';

/** A measure of a scenario whose exact value is known. */
export interface Claim<S = Sums> {
  readonly name: string;
  readonly exact: number;
  of(sums: S): number;
  /** Number of happenings that the estimate rests on, where they may be rare. */
  events?(sums: S): number;
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

/** A claim for every expected value of a case, or of one of its stations or classes; `more` adds measures of the family's own. */
export function claimsOf(
  station: Station,
  expected: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, readonly Definition[]>> = {},
): Claim[] {
  const known = { ...definitions(station), ...more };
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
