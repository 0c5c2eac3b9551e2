import type { Sums } from './sums.ts';

export type Measure = (sums: Sums) => number;

/** A measure, and the number of happenings that its estimate rests on, where they may be rare. */
export type Definition = readonly [of: Measure, events?: Measure];

/** Where the measures of a case are found in its scenario. */
export interface Station {
  readonly queue: string;
  readonly team: string;
  readonly type: string;
  /** The threshold that the scenario counts by itself; others are borders of bins of the histogram of waits. */
  readonly withinSeconds: number;
  readonly shortAbandonSeconds?: number;
}

export function populations({ queue, team, type }: Station) {
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

export const ratio =
  (above: Measure, below: Measure): Measure =>
  (sums) =>
    above(sums) / below(sums);

/** A share, which rests on the rarer of its two outcomes. */
export const share = (above: Measure, below: Measure): Definition => [
  ratio(above, below),
  (sums) => Math.min(above(sums), below(sums) - above(sums)),
];

/** Each metric by the definition of the reference values, as functions of the sums of a tally. */
export function definitions(station: Station): Record<string, readonly Definition[]> {
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
export function atThreshold(station: Station, seconds: number): Record<string, Definition> {
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
    sl_per_attempt: share(servedIn, offered),
    sl_entered: share(servedIn, entered),
    sl_answered: share(servedIn, served),
    sl_excl_abandon_le_threshold: share(servedIn, less(entered, abandonedIn)),
    sl_excl_short_abandon: share(servedIn, less(entered, short)),
    sl_abandon_counts_as_met: share((sums) => servedIn(sums) + abandonedIn(sums), entered),
    p_wait_gt: share(longer, entered),
    p_abandon_le: share(abandonedIn, offered),
  };
}
