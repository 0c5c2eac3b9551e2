/**
 * What a replication leaves behind: counts, sums and time integrals, never a ratio. All arrays are flat; a row past the last
 * interval collects what falls outside the measured window and is not reported.
 *
 * Population words: A offered, B blocked, E = A - B entered, S served, L abandoned. A contact counts in the interval of its
 * arrival at the queue; time integrals count in clock time.
 */

/** Columns per (interval, queue). */
export const queueColumns = [
  'offered',
  'blocked',
  'balked',
  'delayed',
  'served',
  'abandoned',
  'servedWithin',
  'abandonedWithin',
  'abandonedShort',
  'overLimit',
  'waitServed',
  'waitAbandoned',
  'waitSquared',
  'waitingSeconds',
] as const;
export type QueueColumn = (typeof queueColumns)[number];

/** Columns per (interval, team), agent-seconds in clock time; `busy` includes wrap-up and agents above the staffing. */
export const teamColumns = ['staffed', 'present', 'busy', 'contacts', 'onBreak', 'onBacklog'] as const;
export type TeamColumn = (typeof teamColumns)[number];

/** Columns per inquiry type, over the cohort: the inquiries that arise in the window. */
export const typeColumns = [
  'arisen',
  'resolved',
  'givenUp',
  'open',
  'contacts',
  'resolvedAtFirst',
  'transfers',
  'switches',
  'abandonments',
  'failedSelfService',
  'waitSeconds',
  'resolutionSeconds',
  'steered',
] as const;
export type TypeColumn = (typeof typeColumns)[number];

/** Columns per (type, place), contacts that begin in the window. */
export const placeColumns = ['contacts', 'handled', 'resolved', 'handleSeconds', 'closed'] as const;
export type PlaceColumn = (typeof placeColumns)[number];

const positions = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<Name, number>;

export const queueColumn = positions(queueColumns);
export const teamColumn = positions(teamColumns);
export const typeColumn = positions(typeColumns);
export const placeColumn = positions(placeColumns);

/** Bins of the histogram of waits: bin 0 is no wait; then 32 bins to each doubling from 2^-4 s on. */
export const waitBins = 2 + 26 * 32 + 1;

export interface TallySize {
  readonly intervals: number;
  readonly queues: number;
  readonly teams: number;
  readonly types: number;
  readonly places: number;
}

export interface Tally {
  readonly size: TallySize;
  /** [interval][queue][queueColumn], intervals + 1 rows. */
  readonly queue: Float64Array;
  /** [interval][team][teamColumn], intervals + 1 rows. */
  readonly team: Float64Array;
  /** [type][typeColumn], one row more for inquiries outside the cohort. */
  readonly type: Float64Array;
  /** [type][place][placeColumn], one type more for contacts outside the window. */
  readonly place: Float64Array;
  /** [queue][served, abandoned][bin]: waits of contacts that arrive in the window; one queue more for the others. */
  readonly waits: Float64Array;
  /** Simulated events: arrivals, completions, abandonments, returns, staff changes. Cancelled ones are not counted. */
  events: number;
}

export function emptyTally(size: TallySize): Tally {
  const rows = size.intervals + 1;
  return {
    size,
    queue: new Float64Array(rows * size.queues * queueColumns.length),
    team: new Float64Array(rows * size.teams * teamColumns.length),
    type: new Float64Array((size.types + 1) * typeColumns.length),
    place: new Float64Array((size.types + 1) * size.places * placeColumns.length),
    waits: new Float64Array((size.queues + 1) * 2 * waitBins),
    events: 0,
  };
}

export function clearTally(tally: Tally): void {
  for (const part of [tally.queue, tally.team, tally.type, tally.place, tally.waits]) part.fill(0);
  tally.events = 0;
}
