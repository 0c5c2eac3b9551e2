/**
 * A scenario as the engine reads it: flat typed arrays, seconds, fractions and per-second rates, no strings in anything the
 * event loop touches.
 *
 * Index spaces: `type` (inquiry types; where there are segments, types of one segment each, see `bySegment`), `source` (of inquiries),
 * `channel`, `queue`, `team`, `day` (of the window), `step` (stretch of the window in which
 * staff and opening do not change), `interval` (reporting interval of the window). A `place` is where a contact can be:
 * queues come first (0 .. queues - 1), then channels without agents (queues .. places - 1). Lists in document order; streams
 * of random numbers hang on ids, never on positions.
 *
 * A law of durations is a pair (offset of its quantile table, mean in seconds); offset -1 means absent. Shares are thresholds
 * against 32 random bits: share x 2^32.
 */
export interface CompiledModel {
  readonly typeIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly queueIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly placeIds: readonly string[];

  /** Seed of the experiment, two words. */
  readonly seed: Int32Array;
  readonly typeHash: Int32Array;
  readonly teamHash: Int32Array;

  readonly days: number;
  readonly warmUpDays: number;
  readonly followDays: number;
  readonly intervalSeconds: number;
  /** Reporting intervals in the window. */
  readonly intervals: number;
  readonly windowSeconds: number;

  readonly tables: Float64Array;
  /** Offset of the standard exponential law in `tables`. */
  readonly exponential: number;
  /** Offset of the standard normal scores in `tables`; -1 where no handle time depends on complexity. */
  readonly normalScores: number;

  readonly segments: CompiledSegments;
  readonly languages: CompiledLanguages;
  readonly arrivals: CompiledArrivals;
  readonly calendar: CompiledCalendar;
  readonly choices: CompiledChoices;
  readonly handling: CompiledHandling;
  readonly repetition: CompiledRepetition;
  readonly effort: CompiledEffort;
  readonly surveys: CompiledSurveys;
  readonly toolkit: CompiledToolkit;
  readonly touches: CompiledTouches;
  readonly places: CompiledPlaces;
  readonly rules: CompiledRules;
  readonly teams: CompiledTeams;
  /** Expected events in the busiest stretch, per second: sets the width of the event list's buckets. */
  readonly peakEventsPerSecond: number;
  /** Expected contacts in one replication: sets how many replications make a batch. */
  readonly contactsPerReplication: number;
  /** What compile had to estimate or leave: shown to the user. */
  readonly notes: readonly ModelNote[];
}

export interface ModelNote {
  readonly code: 'recordedVolumeResidual';
  readonly id: string;
  /** Largest and mean absolute difference between recorded contacts and those the fresh volume reproduces, per interval. */
  readonly values: Readonly<Record<string, number>>;
}

/** Which inquiry type and segment of the scenario each type is. */
export interface CompiledSegments {
  /** Ids of the inquiry types as the scenario names them, and of the segments, none where there are none. */
  readonly typeIds: readonly string[];
  readonly ids: readonly string[];
  /** [type]: positions among those; segment -1 where there are none. */
  readonly typeOf: Int32Array;
  readonly segmentOf: Int32Array;
  /** [type]: factor on patience; and whether any differs from 1. */
  readonly patience: Float64Array;
  readonly patienceDiffers: boolean;
}

/** Languages of customers, such that no two are spoken by the same teams; 0 is that of those who are served by anybody. */
export interface CompiledLanguages {
  readonly count: number;
  /** [type]: the language of its customers. */
  readonly ofType: Int32Array;
  /** [team][language]: 1 where the team speaks it. */
  readonly spoken: Uint8Array;
}

/**
 * Arrivals from each source of inquiries: a Poisson process, or a given list. The first sources are the inquiry types of the scenario, in
 * their order; then come those of added inquiries: induced ones and replies to messages, which all begin on one channel.
 */
export interface CompiledArrivals {
  readonly intervalsPerDay: number;
  /** [source]: word of the id that its streams hang on. */
  readonly hash: Int32Array;
  /** Types that the inquiries of a source may be of: mixFrom[s] .. mixFrom[s + 1] - 1, with cumulative thresholds. */
  readonly mixFrom: Int32Array;
  readonly mixType: Int32Array;
  readonly mixThreshold: Float64Array;
  /** [source]: what is added, `inducedInquiries` or `replyInquiries`; `statedInquiries` of an inquiry type. */
  readonly added: Uint8Array;
  /** [source]: channel on which what is added begins; -1 of an inquiry type. */
  readonly channel: Int32Array;
  /** [source]: the inquiry type among whose inquiries it counts, and what is induced for each fresh one of that type. */
  readonly base: Int32Array;
  readonly induced: Float64Array;
  /** [source][day][k], k = 0 .. intervalsPerDay: expected number from the start of the day to the start of interval k. */
  readonly cumulative: Float64Array;
  /** [source]: gamma law (mean 1) of the factor of a day; -1 where days differ by chance only. */
  readonly busyDay: Int32Array;
  /** Gamma laws (mean 1) of a factor of each day and of each interval that all types share; -1 without. */
  readonly sharedDay: number;
  readonly sharedInterval: number;
  readonly surges: CompiledSurges;
  /** [type]: 1 where those who come are shoppers, no inquiries. */
  readonly shoppers: Uint8Array;
  /** [type]: share of the inquiries that a fix at source removes, as a threshold. */
  readonly removed: Float64Array;
  /** [type]: the list of given arrivals, or undefined. Times in seconds from the start of the window, NaN = drawn, Infinity = for ever. */
  readonly given: readonly (GivenArrivals | undefined)[];
  /** [type]: choice list of the first channel. */
  readonly start: Int32Array;
  /** Steering moves, grouped by type: [type] .. [type + 1] are its moves. */
  readonly moveFrom: Int32Array;
  readonly moveChannel: Int32Array;
  readonly moveTo: Int32Array;
  readonly movePurpose: Int32Array;
  readonly moveThreshold: Float64Array;
  /** 1 where a message moves, 0 where steering does. */
  readonly moveByMessage: Uint8Array;
  /** Messages that avoid inquiries, grouped by type like the moves. */
  readonly avoidFrom: Int32Array;
  readonly avoidPurpose: Int32Array;
  readonly avoidThreshold: Float64Array;
  /** 1 where a move sends to self-service who stay with people; [type]: threshold of those who then give up. */
  readonly moveForces: Uint8Array;
  readonly leavesIfForced: Float64Array;
}

/** Inquiries that the volume states, and what is added to them. */
export const statedInquiries = 0;
export const inducedInquiries = 1;
export const replyInquiries = 2;

/** Random surges: each goes through its phases, from `phaseFrom[s]` to `phaseFrom[s + 1] - 1`, for ever. */
export interface CompiledSurges {
  readonly hash: Int32Array;
  readonly phaseFrom: Int32Array;
  /** Factor on the volume in a phase, and how long it lasts. */
  readonly factor: Float64Array;
  readonly table: Int32Array;
  readonly mean: Float64Array;
  /** [surge][source]: 1 where it concerns the source. */
  readonly concerns: Uint8Array;
}

export interface GivenArrivals {
  readonly at: Float64Array;
  readonly service: Float64Array;
  readonly patience: Float64Array;
}

/** Steps of the window: [step][...] tables hold from `time[step]` to `time[step + 1]`. */
export interface CompiledCalendar {
  readonly steps: number;
  /** Seconds from the start of the window, steps + 1 entries. */
  readonly time: Float64Array;
  readonly interval: Int32Array;
  /** [step][team]: agents at work, fractional: without shrinkage, with those on breaks of their shift and those absent today. */
  readonly agents: Float64Array;
  /** [step][team]: of these the agents on the floor on average: neither on a break of their shift nor absent. */
  readonly floor: Float64Array;
  /** [step][team]: agents, shrinkage included, on breaks that are not paid. */
  readonly unpaid: Float64Array;
  /** Breaks that begin with a step are `breakFrom[step]` .. `breakFrom[step + 1] - 1`: the team's agents from one number up to another, how long, and the rule during which they are put off; -1 without. */
  readonly breakFrom: Int32Array;
  readonly breakTeam: Int32Array;
  readonly breakLow: Float64Array;
  readonly breakHigh: Float64Array;
  readonly breakSeconds: Float64Array;
  readonly breakRule: Int32Array;
  /** [step][channel]: 1 open, 0 closed. */
  readonly open: Uint8Array;
}

/**
 * Lists of weighted options: list `i` holds options `from[i]` .. `from[i + 1] - 1`, tried in order against cumulative
 * thresholds; beyond the last one the customer gives up. List 0 is empty.
 */
export interface CompiledChoices {
  readonly from: Int32Array;
  readonly threshold: Float64Array;
  /** Place to go to, or `samePlace`, or `byChannel` where the place depends on the type. */
  readonly place: Int32Array;
  readonly channel: Int32Array;
  readonly delayTable: Int32Array;
  readonly delayMean: Float64Array;
  /** 1 where the option is a new contact of the customer, not the old one handed on; among the options of transfers. */
  readonly redial: Uint8Array;
}
export const samePlace = -1;
export const byChannel = -2;

/** [type]: what explaining an inquiry again takes; table -1 where nothing is. */
export interface CompiledRepetition {
  readonly table: Int32Array;
  readonly mean: Float64Array;
  /** Share of occasions at which it has to be explained again, as a threshold. */
  readonly again: Float64Array;
}

/** What agents may offer: offers of (type, place) `c` are `from[c]` .. `from[c + 1] - 1`. Shares are thresholds. */
export interface CompiledToolkit {
  /** [type]: share whose customer is about to leave. */
  readonly atRisk: Float64Array;
  /** [type][place]: share of those who stay after a contact, without an offer. */
  readonly saves: Float64Array;
  readonly from: Int32Array;
  readonly purpose: Int32Array;
  readonly atRiskOnly: Uint8Array;
  readonly isSale: Uint8Array;
  readonly offered: Float64Array;
  readonly taken: Float64Array;
  /** Of those who take it: resolved where nothing else does, and kept where about to leave. */
  readonly resolves: Float64Array;
  readonly savesTaker: Float64Array;
  /** Cost of a concession, revenue of a sale. */
  readonly amount: Float64Array;
  readonly timeTable: Int32Array;
  readonly timeMean: Float64Array;
}

/** What makes up the effort of an inquiry; all 0 where it is not measured. */
export interface CompiledEffort {
  readonly isMeasured: 0 | 1;
  readonly perContact: number;
  readonly perSwitch: number;
  readonly perTransfer: number;
  readonly perRepetition: number;
  readonly perOffer: number;
  readonly perSecondWaited: number;
  readonly perGivenUp: number;
  readonly highAbove: number;
  /** Share of customers who leave: without effort, and what each point adds. */
  readonly leaveBase: number;
  readonly leavePerPoint: number;
}

/** What a surveyed contact was to the customer, the first that fits. */
export const abandonedOutcome = 0;
export const unresolvedOutcome = 1;
export const longWaitOutcome = 2;
export const repeatedOutcome = 3;
export const atFirstOutcome = 4;

/** Surveys after contacts; no pairs where there are none. Shares are thresholds. */
export interface CompiledSurveys {
  /** Surveyed queues, each with nobody (-1: abandoned) and with every team that serves it. */
  readonly pairs: readonly (readonly [queue: number, team: number])[];
  /** [team + 1][queue]: the position among the pairs, -1 for none. */
  readonly pairOf: Int32Array;
  readonly asked: number;
  /** Seconds of wait above which a customer waited long. */
  readonly longWait: number;
  /** [outcome]: the satisfied, and those who answer of those asked. */
  readonly satisfied: Float64Array;
  readonly answered: Float64Array;
  readonly costPerSurvey: number;
  readonly costPerAnswer: number;
}

/** [type][place] tables; `table` is -1 where a type cannot be at a place. */
export interface CompiledHandling {
  /** [type][interval]: factor on the handle time of services that start then. */
  readonly pace: Float64Array;
  /** [type][channel]: the place of a type's contact on a channel, or -1. */
  readonly placeOf: Int32Array;
  readonly table: Int32Array;
  readonly mean: Float64Array;
  /** Correlation of the handle time with the inquiry's complexity; where it is not 0, `table` is one by normal score. */
  readonly correlation: Float64Array;
  readonly wrapTable: Int32Array;
  readonly wrapMean: Float64Array;
  readonly resolve: Float64Array;
  /** Self-service: an attempt is completed when the inquiry's complexity is below `coverage` and a draw below `complete`. */
  readonly coverage: Float64Array;
  readonly complete: Float64Array;
  /** Share of contacts at which something is missing, and the choice list of what follows; share of those that are disputes. Thresholds. */
  readonly missing: Float64Array;
  readonly missingNext: Int32Array;
  readonly dispute: Float64Array;
  readonly transfer: Int32Array;
  readonly unresolved: Int32Array;
}

/** [place] tables: the traits of a place's channel with the queue's own. */
export interface CompiledPlaces {
  readonly channel: Int32Array;
  readonly queues: number;
  /** Most customers in the channel at once; [channel]. */
  readonly lines: Int32Array;
  readonly waitingPlaces: Int32Array;
  readonly patienceTable: Int32Array;
  readonly patienceMean: Float64Array;
  readonly hangUpAtOnce: Float64Array;
  readonly balkAt: Int32Array;
  readonly balkPerWaiting: Float64Array;
  /** [place] .. [place + 1]: thresholds of those put off by 0, 1, 2, ... waiting, the last for all longer queues; none without a table. */
  readonly balkFrom: Int32Array;
  readonly balkByLength: Float64Array;
  /** [place]: most customers waiting in all queues of its channel. */
  readonly channelPlaces: Int32Array;
  /** Choice lists after abandoning or balking, blocking, and closed doors. */
  readonly afterAbandoning: Int32Array;
  readonly afterBlocked: Int32Array;
  readonly whenClosed: Int32Array;
  /** At closing those who wait are turned away, or all who are inside are served; else they keep waiting. */
  readonly turnsAway: Uint8Array;
  readonly servesInside: Uint8Array;
  /** Whether waiting changes service, and how: factor for who waited, and what each second waited adds; share of resolution lost a second. */
  readonly underLoad: Uint8Array;
  readonly waitedFactor: Float64Array;
  readonly factorPerSecond: Float64Array;
  readonly lossPerSecond: Float64Array;
  /** Factors on the handle time and the patience of a further contact of an inquiry. */
  readonly factorAgain: Float64Array;
  readonly patienceAgain: Float64Array;
  /** Every contact in service is at 1 / (1 + this x customers waiting) of full speed. */
  readonly slowdown: Float64Array;
  /** Share of the shoppers present who leave for a dispute, as a threshold. */
  readonly shoppersLeave: Float64Array;
  /** Phone menu: law of the time in it (-1 without one); thresholds of those it serves, and of these with those who hang up; queues of the misrouted. */
  readonly menuTable: Int32Array;
  readonly menuMean: Float64Array;
  readonly menuServed: Float64Array;
  readonly menuLeft: Float64Array;
  readonly menuMisrouted: Int32Array;
  /** [queue]: queue to which contacts are sent on, -1 without; threshold of the share, and customers waiting from which it is so. */
  readonly sendTo: Int32Array;
  readonly sendShare: Float64Array;
  readonly sendWaiting: Int32Array;
  /** Where those who take the offer of a call-back wait for it: a queue, -1 without an offer. */
  readonly callBackTo: Int32Array;
  readonly callBackWaiting: Int32Array;
  readonly callBackLongest: Float64Array;
  readonly callBackAccept: Float64Array;
  readonly callBackMost: Int32Array;
  readonly acceptsWhenClosed: Uint8Array;
  /** Work in progress is laid down at the end of an agent's shift and taken up again later. */
  readonly freezes: Uint8Array;
  /** Seconds within which the work is promised to begin; Infinity without a promise. */
  readonly promisedWithin: Float64Array;
  /** Threshold of attempts to reach a customer that find nobody, the seconds each takes, most of them, and law of the delay until the next. */
  readonly noAnswer: Float64Array;
  readonly attemptSeconds: Float64Array;
  readonly mostAttempts: Int32Array;
  readonly attemptDelayTable: Int32Array;
  readonly attemptDelayMean: Float64Array;
  /** Contacts in service are laid down for those that a team serves with an earlier priority. */
  readonly interruptible: Uint8Array;
  readonly openingClock: Uint8Array;
  readonly contactsAtOnce: Int32Array;
  /** A new contact goes to the agent with the most in hand. */
  readonly fillsUp: Uint8Array;
  /** [place][load - 1], `maxAtOnce` wide: speed of each contact at that load. */
  readonly speed: Float64Array;
  readonly maxAtOnce: number;
  readonly credit: Float64Array;
  readonly weight: Float64Array;
  readonly waitingAtStart: Int32Array;
  /** The limit of the wait counts from the start of the call: time in the menu included. */
  readonly limitFromStart: Uint8Array;
  /** Service-level threshold, short-abandon threshold and limit of the wait, seconds. */
  readonly within: Float64Array;
  readonly short: Float64Array;
  readonly limit: Float64Array;
  /** Groups of teams asked for an agent: place -> groups -> (team, wait after which the team may take it). */
  readonly groupFrom: Int32Array;
  readonly groupTeamFrom: Int32Array;
  readonly groupTeam: Int32Array;
  readonly groupAfterWait: Float64Array;
  /** Idle agents of the team that are kept for others. */
  readonly groupReserve: Int32Array;
  /** Rule number + 1 where the skill holds only while the rule is in force, minus that where not while it is; else 0. */
  readonly groupGate: Int32Array;
  /** [place]: sorted waits after which further teams may take a contact. */
  readonly overflowFrom: Int32Array;
  readonly overflowWait: Float64Array;
}

/** Intraday rules: [rule] but for the last two, [team]. Limits that a rule does not have are Infinity. */
export interface CompiledRules {
  readonly queue: Int32Array;
  /** Customers waiting, seconds of the longest wait and share of agents busy from which a rule is in force, and below which no more. */
  readonly waiting: Float64Array;
  readonly waitingBelow: Float64Array;
  readonly longest: Float64Array;
  readonly longestBelow: Float64Array;
  readonly busy: Float64Array;
  readonly busyBelow: Float64Array;
  /** Seconds between two looks; 0: at every change of the queue. */
  readonly every: Float64Array;
  /** Rule during which a team begins no items of its backlog, and takes no breaks; -1 without. */
  readonly backlogPauses: Int32Array;
  readonly breaksWait: Int32Array;
}

export interface CompiledTeams {
  /** Most agents a team ever has; agents of team t are agentFrom[t] .. agentFrom[t + 1] - 1. */
  readonly agentFrom: Int32Array;
  /** Contacts at once of the team's agents, the most over its skills. */
  readonly atOnce: Int32Array;
  /** Skills of team t: skillFrom[t] .. skillFrom[t + 1] - 1, by priority. */
  readonly skillFrom: Int32Array;
  readonly skillQueue: Int32Array;
  readonly skillPriority: Int32Array;
  readonly skillAfterWait: Float64Array;
  readonly skillReserve: Int32Array;
  /** As `groupGate`. */
  readonly skillGate: Int32Array;
  /** [team][queue]: factor on the handle time. */
  readonly factor: Float64Array;
  /** [team][queue]: factor on the share of contacts that do not resolve. */
  readonly unresolved: Float64Array;
  readonly breakShare: Float64Array;
  readonly breakTable: Int32Array;
  readonly breakMean: Float64Array;
  readonly backlogTable: Int32Array;
  readonly backlogMean: Float64Array;
  readonly backlogReserve: Int32Array;
  readonly backlogInterruptible: Uint8Array;
  /**
   * Service reacts to the busy share of each agent's recent time: seconds of its exponential weights (0: not at all), the share from which,
   * what is added to the handle time and taken off the resolutions of an agent who is always busy.
   */
  readonly fatigueSeconds: Float64Array;
  readonly fatigueFrom: Float64Array;
  readonly fatigueLonger: Float64Array;
  readonly fatigueLoss: Float64Array;
  /** Share of agents absent on a day, and how much one absent makes the next likelier (0: not at all): a Polya urn. */
  readonly absence: Float64Array;
  readonly absenceTogether: Float64Array;
  /** What outsourced teams are paid: for a second of handling, a contact, a second of an agent on the floor; least for a week. */
  readonly isOutsourced: Uint8Array;
  readonly pricePerSecond: Float64Array;
  readonly pricePerContact: Float64Array;
  readonly pricePerAgentSecond: Float64Array;
  readonly leastPricePerWeek: Float64Array;
}

/**
 * Touches: journeys of several steps. Steps and targets of all touches are numbered through, in document order. In the choice lists `first`
 * and `next` the `place` of an option is a step.
 */
export interface CompiledTouches {
  readonly ids: readonly string[];
  /** [touch]: its owner's number in `ownerIds`, -1 without one. */
  readonly owner: Int32Array;
  readonly ownerIds: readonly string[];
  /** [type]: its touch, or -1. */
  readonly ofType: Int32Array;
  /** [touch]: choice list of the step that follows the first contact. */
  readonly first: Int32Array;
  /** [step]. */
  readonly place: Int32Array;
  readonly byCustomer: Uint8Array;
  readonly delayTable: Int32Array;
  readonly delayMean: Float64Array;
  readonly next: Int32Array;
  /** [step]: threshold of getting stuck, time until the customer asks, and on which channel. */
  readonly stuck: Float64Array;
  readonly noticedTable: Int32Array;
  readonly noticedMean: Float64Array;
  readonly askedOn: Int32Array;
  /** [touch]: place of the owner's follow-up, -1 without one; seconds after which; threshold of finding a stuck case. */
  readonly followUpAt: Int32Array;
  readonly followUpAfter: Float64Array;
  readonly followUpCatch: Float64Array;
  /** Targets of touch t: targetFrom[t] .. targetFrom[t + 1] - 1. */
  readonly targetIds: readonly string[];
  readonly targetFrom: Int32Array;
  /** [target]: its step, -1 the whole touch; 1 where it waits for the end, 0 for the beginning; seconds; its clock, -1 the calendar. */
  readonly targetStep: Int32Array;
  readonly targetDone: Uint8Array;
  readonly targetWithin: Float64Array;
  readonly targetClock: Int32Array;
  /** [clock][step of the calendar]: open seconds from the start of the window, steps + 1 entries each. */
  readonly clockChannel: Int32Array;
  readonly openBefore: Float64Array;
}
