/**
 * What a replication leaves behind: counts, sums and time integrals, never a ratio. All arrays are flat; a row past the last
 * interval collects what falls outside the measured window and is not reported.
 *
 * Population words: A offered, B blocked, E entered (A without those blocked, put off, called back or not reached), S served, L abandoned. A contact counts in the interval
 * of its arrival at the queue, again where an attempt to reach its customer found nobody; time integrals count in clock time. Calls that find no line are
 * offered and blocked, before a phone menu too; those that end in the menu are not offered: `endedInMenu`, in the interval in which they begin.
 */

/** Columns per (interval, queue). */
export const queueColumn = {
  offered: 0,
  blocked: 1,
  balked: 2,
  delayed: 3,
  served: 4,
  abandoned: 5,
  servedWithin: 6,
  abandonedWithin: 7,
  abandonedShort: 8,
  overLimit: 9,
  waitServed: 10,
  waitAbandoned: 11,
  waitSquared: 12,
  waitingSeconds: 13,
  calledBack: 14,
  menuSeconds: 15,
  interrupted: 16,
  rulesBegun: 17,
  ruleSeconds: 18,
  promiseKept: 19,
  promiseBroken: 20,
  notReached: 21,
  waitNotReached: 22,
  attemptSeconds: 23,
  neverReached: 24,
  endedInMenu: 25,
} as const;
export type QueueColumn = keyof typeof queueColumn;
export const queueColumns = Object.keys(queueColumn) as readonly QueueColumn[];
/** Width of a row. */
export const queueWidth = 26;

/**
 * Columns per (interval, team), agent-seconds in clock time; `staffed`: without those absent; `busy` includes wrap-up and agents above the staffing. `served`: contacts begun by
 * a team that is paid by them; `price`: what an outsourced team is paid.
 */
export const teamColumn = {
  staffed: 0,
  present: 1,
  busy: 2,
  contacts: 3,
  onBreak: 4,
  onBacklog: 5,
  absent: 6,
  served: 7,
  price: 8,
} as const;
export type TeamColumn = keyof typeof teamColumn;
export const teamColumns = Object.keys(teamColumn) as readonly TeamColumn[];
/** Width of a row. */
export const teamWidth = 9;

/**
 * Columns per inquiry type (of one segment, where there are any), over the cohort: the inquiries that arise in the window. `lost`: customers who leave for good,
 * those among them who were about to and whom nothing kept are `lostUnkept`.
 */
export const typeColumn = {
  arisen: 0,
  resolved: 1,
  givenUp: 2,
  open: 3,
  contacts: 4,
  resolvedAtFirst: 5,
  transfers: 6,
  switches: 7,
  abandonments: 8,
  failedSelfService: 9,
  waitSeconds: 10,
  resolutionSeconds: 11,
  steered: 12,
  repetitions: 13,
  redials: 14,
  effort: 15,
  highEffort: 16,
  lost: 17,
  removed: 18,
  forced: 19,
  forcedLeft: 20,
  offers: 21,
  atRisk: 22,
  saved: 23,
  avoided: 24,
  movedByMessage: 25,
  induced: 26,
  replies: 27,
  lostUnkept: 28,
} as const;
export type TypeColumn = keyof typeof typeColumn;
export const typeColumns = Object.keys(typeColumn) as readonly TypeColumn[];
/** Width of a row. */
export const typeWidth = 29;

/** Columns per (type, place), contacts that begin in the window. */
export const placeColumn = {
  contacts: 0,
  handled: 1,
  resolved: 2,
  handleSeconds: 3,
  closed: 4,
  menuServed: 5,
  menuLeft: 6,
  itemMissing: 7,
  disputes: 8,
  shoppersLost: 9,
  concessions: 10,
  concessionCost: 11,
  sales: 12,
  salesRevenue: 13,
} as const;
export type PlaceColumn = keyof typeof placeColumn;
export const placeColumns = Object.keys(placeColumn) as readonly PlaceColumn[];
/** Width of a row. */
export const placeWidth = 14;

/** Columns per touch, over the cohort: steps given out, those that got stuck, customers who asked, follow-ups begun and cases they caught. */
export const touchColumn = { arisen: 0, handOffs: 1, steps: 2, stuck: 3, asked: 4, followUps: 5, caught: 6 } as const;
export type TouchColumn = keyof typeof touchColumn;
/** Width of a row. */
export const touchWidth = 7;

/**
 * Columns per target of a touch, over the cohort: inquiries that came to what it is about, those of them that reached it, in time, in how many
 * seconds, and those under way at the end of the run whose time was not up.
 */
export const targetColumn = { due: 0, met: 1, reached: 2, seconds: 3, open: 4 } as const;
export type TargetColumn = keyof typeof targetColumn;
/** Width of a row. */
export const targetWidth = 5;

/**
 * Columns per (interval, pair of a surveyed queue and the team that served there, or nobody), contacts that are served or abandoned: `satisfied` of them;
 * `sent` and `answers`: surveys; `satisfiedAnswers`: answers of the satisfied; `cost`: of surveys and answers.
 */
export const surveyColumn = { ended: 0, satisfied: 1, sent: 2, answers: 3, satisfiedAnswers: 4, cost: 5 } as const;
export type SurveyColumn = keyof typeof surveyColumn;
/** Width of a row. */
export const surveyWidth = 6;

/** Where inquiries of the cohort end: columns of a row of flows after those of the channels. */
export const flowEnd = { resolved: 0, givenUp: 1, open: 2 } as const;
export const flowEnds = 3;
/** Width of a row of flows, and number of rows: one for each channel, the last for the start. */
export const flowWidth = (channels: number): number => channels + flowEnds;
export const flowRows = (channels: number): number => channels + 1;

/** Bins of the histogram of waits: bin 0 is no wait; then 32 bins to each doubling from 2^-4 s on. */
export const waitBins = 2 + 26 * 32 + 1;

export interface TallySize {
  readonly intervals: number;
  readonly channels: number;
  readonly queues: number;
  readonly teams: number;
  readonly types: number;
  readonly places: number;
  readonly touches: number;
  readonly targets: number;
  readonly surveyed: number;
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
  /**
   * [from][to]: inquiries of the cohort that went from the start to the channel of their first contact, from a channel to another, and from
   * the channel of their last contact to their end. A further contact on the same channel does not count, so that as many leave a channel
   * as come to it.
   */
  readonly flows: Float64Array;
  /** [touch][touchColumn], [target][targetColumn], and [target][bin]: times of those who reached it. */
  readonly touch: Float64Array;
  readonly target: Float64Array;
  readonly touchTimes: Float64Array;
  /** [interval][surveyed pair][surveyColumn], intervals + 1 rows. */
  readonly survey: Float64Array;
  /** Simulated events: arrivals, completions, abandonments, returns, ends of wrap-up, breaks and backlog items, staff changes. Cancelled ones are not counted. */
  readonly events: number;
}
